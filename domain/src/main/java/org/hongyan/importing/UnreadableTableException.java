package org.hongyan.importing;

/** A table that cannot be read as a whole; it is shown to the clerk and thrown no further. */
public class UnreadableTableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ImportProblem problem;
    private final String at;

    /**
     * What and where.
     *
     * @param at name of a column, a number, or empty
     */
    public UnreadableTableException(ImportProblem problem, String at) {
        super(problem + " " + at);
        this.problem = problem;
        this.at = at;
    }

    public ImportProblem problem() {
        return problem;
    }

    public String at() {
        return at;
    }
}
