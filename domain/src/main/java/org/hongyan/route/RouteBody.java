package org.hongyan.route;

/** What kind of body is competent on a route. */
public enum RouteBody {
    COURT,
    PROCURATORATE,
    POLICE,
    /** 劳动人事争议仲裁委员会. */
    LABOUR_ARBITRATION,
    /** 农村土地承包仲裁委员会. */
    LAND_ARBITRATION,
    /** 行政复议机关. */
    REVIEW_BODY,
    GOVERNMENT,
    /** A department of a government. */
    DEPARTMENT,
    PARTY_BODY,
    /** 监察机关. */
    SUPERVISORY_BODY,
    /** Whatever body is competent in the petition procedure. */
    COMPETENT_BODY
}
