package org.hongyan.admin.register;

import jakarta.inject.Named;
import org.hongyan.petition.Channel;
import org.omnifaces.cdi.ViewScoped;

/** Registers a visit. */
@Named
@ViewScoped
public class RegisterVisitPage extends RegisterForm {

    private static final long serialVersionUID = 1L;

    public RegisterVisitPage() {
        super(Channel.VISIT);
    }
}
