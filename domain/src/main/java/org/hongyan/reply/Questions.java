package org.hongyan.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongyan.document.HandlingContent.QuestionAndAnswer;

/** Questions and answers in what was typed: a line that begins with 问： asks, one that begins with 答： answers. */
final class Questions {

    private static final Pattern MARK = Pattern.compile("^([问問答])\\s*[：:]\\s*(.*)$");

    private final List<QuestionAndAnswer> found = new ArrayList<>();
    private final StringBuilder question = new StringBuilder();
    private final StringBuilder answer = new StringBuilder();
    private boolean answering;

    private Questions() {}

    /** In their order; empty where the text does not begin with a question, so that it is one statement. */
    static List<QuestionAndAnswer> in(String text) {
        String clean = FieldChecks.clean(text);
        Matcher first = MARK.matcher(clean.lines().findFirst().orElse(""));
        if (!first.matches() || first.group(1).equals("答")) {
            return List.of();
        }
        Questions reading = new Questions();
        clean.lines().map(String::strip).forEach(reading::line);
        reading.close();
        return List.copyOf(reading.found);
    }

    private void line(String line) {
        Matcher mark = MARK.matcher(line);
        if (!mark.matches()) {
            append(answering ? answer : question, line);
        } else if (mark.group(1).equals("答")) {
            answering = true;
            append(answer, mark.group(2));
        } else {
            close();
            append(question, mark.group(2));
        }
    }

    private void close() {
        if (!question.isEmpty() || !answer.isEmpty()) {
            found.add(new QuestionAndAnswer(question.toString(), answer.toString()));
        }
        question.setLength(0);
        answer.setLength(0);
        answering = false;
    }

    private static void append(StringBuilder to, String line) {
        if (!to.isEmpty()) {
            to.append('\n');
        }
        to.append(line);
    }
}
