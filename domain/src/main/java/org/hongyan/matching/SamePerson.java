package org.hongyan.matching;

/** What shows that two petitions have a person in common, the surest first. */
public enum SamePerson {
    ID_NUMBER(2),
    PHONE_AND_NAME(2),
    /** No identity number on one side; another name, perhaps of the same family. */
    PHONE(1),
    /** No identity number on one side, and the same name as heard. */
    NAME(1.5);

    private final double points;

    SamePerson(double points) {
        this.points = points;
    }

    double points() {
        return points;
    }
}
