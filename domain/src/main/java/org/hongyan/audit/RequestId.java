package org.hongyan.audit;

import jakarta.enterprise.context.RequestScoped;

/** The id of the running request, as it stands in the log; set by the web filter. */
@RequestScoped
public class RequestId {

    private String value = "";

    public String get() {
        return value;
    }

    public void set(String newValue) {
        value = newValue;
    }
}
