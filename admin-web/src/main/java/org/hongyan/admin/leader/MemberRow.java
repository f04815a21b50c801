package org.hongyan.admin.leader;

import java.util.UUID;
import org.hongyan.leader.MinuteMeeting;

/** One line of the attendance in the form; left empty it is nobody. */
public class MemberRow {

    private String bodyId;
    private String people;

    MinuteMeeting.Member member() {
        return new MinuteMeeting.Member(bodyId == null ? null : UUID.fromString(bodyId), people);
    }

    void put(UUID body, String who) {
        bodyId = body.toString();
        people = who;
    }

    public String getBodyId() {
        return bodyId;
    }

    public void setBodyId(String newBodyId) {
        bodyId = newBodyId;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String newPeople) {
        people = newPeople;
    }
}
