package org.hongyan.launcher;

/** The three servers of a stack, in the order in which they are stopped. */
public enum Part {
    WILDFLY("WildFly"),
    KEYCLOAK("Keycloak"),
    POSTGRESQL("PostgreSQL");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** The name people know. */
    public String title() {
        return title;
    }
}
