package org.hongyan.admin.register;

import jakarta.inject.Named;
import org.hongyan.petition.Channel;
import org.omnifaces.cdi.ViewScoped;

/** Registers a letter. */
@Named
@ViewScoped
public class RegisterLetterPage extends RegisterForm {

    private static final long serialVersionUID = 1L;

    public RegisterLetterPage() {
        super(Channel.LETTER);
    }
}
