package org.hongyan.admin.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import org.hongyan.reception.ReceptionPlan;

/** What is typed into the form of a day. */
public class ReceptionFields {

    private String leader = "";
    private String post = "";
    private String portfolio = "";
    private LocalDate heldOn;
    private LocalTime begins;
    private LocalTime ends;
    private String place = "";
    private Integer capacity;
    private boolean video;
    private String substitute = "";
    private String notice = "";

    void show(ReceptionPlan plan) {
        leader = plan.leader();
        post = plan.post();
        portfolio = plan.portfolio();
        heldOn = plan.heldOn();
        begins = plan.begins();
        ends = plan.ends();
        place = plan.place();
        capacity = plan.capacity();
        video = plan.video();
        substitute = plan.substitute();
        notice = plan.notice();
    }

    ReceptionPlan plan() {
        return new ReceptionPlan(
                leader, post, portfolio, heldOn, begins, ends, place, capacity, video, substitute, notice);
    }

    public String getLeader() {
        return leader;
    }

    public void setLeader(String newLeader) {
        leader = newLeader;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String newPost) {
        post = newPost;
    }

    public String getPortfolio() {
        return portfolio;
    }

    public void setPortfolio(String newPortfolio) {
        portfolio = newPortfolio;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate newHeldOn) {
        heldOn = newHeldOn;
    }

    public LocalTime getBegins() {
        return begins;
    }

    public void setBegins(LocalTime newBegins) {
        begins = newBegins;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime newEnds) {
        ends = newEnds;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String newPlace) {
        place = newPlace;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer newCapacity) {
        capacity = newCapacity;
    }

    public boolean isVideo() {
        return video;
    }

    public void setVideo(boolean newVideo) {
        video = newVideo;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String newSubstitute) {
        substitute = newSubstitute;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String newNotice) {
        notice = newNotice;
    }
}
