package org.hongyan.conduct;

/** Whose conduct a complaint is about. */
public enum ConductAbout {
    /** The body that handles the matter, under review the reviewing one. */
    BODY,
    /** The petition office that registered it, where it handles it no more. */
    OFFICE
}
