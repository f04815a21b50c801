package org.hongyan.admin.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hongyan.petition.Channel;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** Registers what came by one of the rarer ways; without a way in the address, these are offered. */
@Named
@ViewScoped
public class RegisterItemPage extends RegisterForm {

    private static final long serialVersionUID = 1L;

    /** Letter, visit and call have addresses of their own; what is online registers itself. */
    private static final List<Channel> WAYS = List.of(
            Channel.HANDED_DOWN,
            Channel.MAILBOX,
            Channel.BOX,
            Channel.VIDEO,
            Channel.TEAHOUSE,
            Channel.DEPUTY,
            Channel.OUTREACH);

    @Inject
    @Param(pathIndex = 0)
    private String way;

    public RegisterItemPage() {
        super(null);
    }

    @Override
    protected Channel ofAddress() {
        return WAYS.stream()
                .filter(channel -> word(channel).equals(way))
                .findFirst()
                .orElse(null);
    }

    /** Words of the ways to choose from. */
    public List<String> getWays() {
        return WAYS.stream().map(RegisterForm::word).toList();
    }
}
