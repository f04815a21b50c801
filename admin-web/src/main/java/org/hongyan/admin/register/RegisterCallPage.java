package org.hongyan.admin.register;

import jakarta.inject.Named;
import org.hongyan.petition.Channel;
import org.omnifaces.cdi.ViewScoped;

/** Registers a call. */
@Named
@ViewScoped
public class RegisterCallPage extends RegisterForm {

    private static final long serialVersionUID = 1L;

    public RegisterCallPage() {
        super(Channel.CALL);
    }
}
