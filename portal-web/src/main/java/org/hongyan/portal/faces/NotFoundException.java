package org.hongyan.portal.faces;

/** There is no such page, office or document, or none for this visitor; answered with 404. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String what) {
        super(what);
    }
}
