package org.hongyan.portal.rate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hongyan.portal.faces.NotFoundException;
import org.hongyan.portal.faces.Option;
import org.hongyan.portal.faces.Texts;
import org.hongyan.portal.my.MyPage;
import org.hongyan.rating.OwnRating;
import org.hongyan.rating.RateHandling;
import org.hongyan.rating.RatingTarget;
import org.hongyan.rating.RatingValue;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /rate/OFFICE} and {@code /rate/BODY}; no value is chosen beforehand. */
@Named("ratePage")
@RequestScoped
public class RatePage {

    @Inject
    @Param(pathIndex = 0)
    private String target;

    private final MyPage my;
    private final RateHandling rateHandling;
    private String value;
    private String reason;
    private boolean reasonOpen;

    /** For the proxy. */
    protected RatePage() {
        this(null, null);
    }

    @Inject
    public RatePage(MyPage my, RateHandling rateHandling) {
        this.my = my;
        this.rateHandling = rateHandling;
    }

    @PostConstruct
    void find() {
        if (Arrays.stream(RatingTarget.values()).noneMatch(known -> known.name().equals(target))) {
            throw new NotFoundException("rating");
        }
        rating().ifPresent(own -> {
            value = own.value() == null ? null : own.value().name();
            reason = own.reason();
        });
    }

    public void rate() {
        RatingValue chosen = Stream.of(RatingValue.values())
                .filter(known -> known.name().equals(value))
                .findFirst()
                .orElse(null);
        rateHandling.rate(my.getStatus().matterId(), RatingTarget.valueOf(target), chosen, reason, reasonOpen);
        Faces.redirect("/my");
    }

    private Optional<OwnRating> rating() {
        return my.isOpen()
                ? my.getRatings().stream()
                        .filter(own -> own.target().name().equals(target))
                        .findFirst()
                : Optional.empty();
    }

    /** True while a value may be given or changed. */
    public boolean isPossible() {
        return rating().map(OwnRating::changeable).orElse(false);
    }

    public String getName() {
        return rating().map(my::targetName).orElse("");
    }

    public String getWork() {
        return rating().map(my::targetWork).orElse("");
    }

    public String getLine() {
        return rating().map(my::ratingLine).orElse("");
    }

    public String getUntil() {
        return rating().map(own -> Texts.text("rate.until." + target, own.until(), my.targetName(own)))
                .orElse("");
    }

    public List<Option> getValues() {
        return Stream.of(RatingValue.values())
                .map(known -> new Option(known.name(), Texts.of(known), ""))
                .toList();
    }

    public int getMaxReason() {
        return RateHandling.MAX_REASON;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isReasonOpen() {
        return reasonOpen;
    }

    public void setReasonOpen(boolean reasonOpen) {
        this.reasonOpen = reasonOpen;
    }
}
