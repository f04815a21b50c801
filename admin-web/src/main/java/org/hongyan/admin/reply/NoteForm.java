package org.hongyan.admin.reply;

import jakarta.annotation.PostConstruct;
import java.time.LocalDate;
import org.hongyan.reply.NoteContent;

/** Something that happened on a day, at a place, among people. */
public abstract class NoteForm extends ReplyForm {

    private LocalDate happenedOn;
    private String place;
    private String people;
    private String words;

    @PostConstruct
    void begin() {
        happenedOn = getToday();
    }

    protected NoteContent content() {
        return new NoteContent(happenedOn, place, people, words);
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate newHappenedOn) {
        happenedOn = newHappenedOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String newPlace) {
        place = newPlace;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String newPeople) {
        people = newPeople;
    }

    public String getText() {
        return words;
    }

    public void setText(String newText) {
        words = newText;
    }
}
