package org.hongyan.portal.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongyan.shared.FieldError;

/** What is wrong with the form just sent: for the summary on top, the message beside each field and the title. */
@Named("form")
@RequestScoped
public class FormPage {

    private static final Pattern REPRESENTATIVE = Pattern.compile("/petitioners/([0-9])/.*");

    private final List<Problem> problems = new ArrayList<>();

    /**
     * One line of the summary.
     *
     * @param field id of the field, or empty
     * @param href where the field is: on this page or on the page of an earlier step; empty if there is none
     * @param beside what is wrong and what to do, beside the field
     * @param text the same for the summary, where it must say whose field it is
     */
    public record Problem(String field, String href, String beside, String text) {

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
            String text = Texts.of(error);
            problems.add(new Problem(field, pageOf.apply(error) + "#" + field, text, whose(error) + text));
        }
    }

    /** Shows a sentence that belongs to no field. */
    public void refuse(String sentence) {
        problems.add(new Problem("", "", sentence, sentence));
    }

    /** The message beside a field, empty if it is in order. */
    public String error(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::beside)
                .findFirst()
                .orElse("");
    }

    /** Every message beside a field that may hold several things, for example files. */
    public List<String> errors(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::beside)
                .toList();
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

    /** 代表 2：, for everybody but the first petitioner. */
    private static String whose(FieldError error) {
        Matcher representative = REPRESENTATIVE.matcher(error.pointer());
        return representative.matches() && !representative.group(1).equals("0")
                ? Texts.text("submit.who.nth", Integer.parseInt(representative.group(1)) + 1)
                : "";
    }

    private static String fieldOf(String pointer) {
        return pointer.replaceFirst("^/", "").replace('/', '-');
    }
}
