/**
 * Acceptance, handling and reply (受理、办理、答复): who handles, what was heard and found, the opinion demand by demand,
 * its signature and service, confirmation and completion.
 *
 * <p>R5.1 Accepted with a named handler and head, both without an interest of their own, and a written notice; the
 * notice clock stops with its service on the last representative. R5.2 A claim goes the ordinary way (R6) and has sixty
 * days; a suggestion has a promised date. R5.3 Nobody opines without having heard the petitioner, or recorded that he or
 * she would not be heard; each demand has a finding, facts and a legal basis, an unsupported one an explanation. R5.4
 * Whoever wrote a word of the opinion does not sign it. R5.5 The petitioner's thirty days run from service, for each
 * representative apart. R5.6 Completed when all have confirmed or their days have passed, and every report up the line
 * has been accepted; a congress never gates. Out of scope: settlement, simple procedure, review.
 */
package org.hongyan.reply;
