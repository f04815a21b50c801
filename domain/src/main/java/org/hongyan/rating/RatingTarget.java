package org.hongyan.rating;

/** Who is rated (国信发〔2022〕11号: offices and competent bodies apart). */
public enum RatingTarget {
    /** The petition office: registration, handing over, information. */
    OFFICE,
    /** The responsible body: investigation, reply, execution. */
    BODY
}
