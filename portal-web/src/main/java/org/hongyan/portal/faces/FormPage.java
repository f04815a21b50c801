package org.hongyan.portal.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hongyan.shared.FieldError;

/** What is wrong with the form just sent: for the summary on top, the message beside each field and the title. */
@Named("form")
@RequestScoped
public class FormPage {

    private final List<Problem> problems = new ArrayList<>();

    /**
     * One line of the summary.
     *
     * @param field id of the field, or empty
     * @param href where the field is: on this page or on the page of an earlier step; empty if there is none
     * @param text what is wrong and what to do
     */
    public record Problem(String field, String href, String text) {

        public String getHref() {
            return href;
        }

        public String getField() {
            return field;
        }

        public String getText() {
            return text;
        }
    }

    /** Shows these errors; the field of {@code /petitioners/0/idNumber} has the id {@code petitioners-0-idNumber}. */
    public void show(List<FieldError> errors) {
        show(errors, error -> "");
    }

    /** Shows errors of fields that stand on other pages. */
    public void show(List<FieldError> errors, Function<FieldError, String> pageOf) {
        for (FieldError error : errors) {
            String field = fieldOf(error.pointer());
            problems.add(new Problem(field, pageOf.apply(error) + "#" + field, Texts.of(error)));
        }
    }

    /** Shows a sentence that belongs to no field. */
    public void refuse(String sentence) {
        problems.add(new Problem("", "", sentence));
    }

    /** The message beside a field, empty if it is in order. */
    public String error(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse("");
    }

    public List<Problem> getProblems() {
        return problems;
    }

    public boolean isWrong() {
        return !problems.isEmpty();
    }

    /** Heading of the summary. */
    public String getSummaryTitle() {
        return Texts.text("layout.errorSummary", problems.size());
    }

    private static String fieldOf(String pointer) {
        return pointer.replaceFirst("^/", "").replace('/', '-');
    }
}
