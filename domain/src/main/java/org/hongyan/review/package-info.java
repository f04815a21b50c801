/**
 * Review and final review (复查, 复核): a petitioner who does not accept an opinion has it looked at by the next-higher
 * body, and once more by the body above that one. Each is a row of the matter with its own number, not a second matter.
 *
 * <p>R7.1 The body is one of those the tree of offices gives; a congress's own answer has none, and the chain ends with
 * the government of the province. R7.2 Asked by the petitioner's own proof, or entered from signed paper, a visit or a
 * call; in time by the date of the postmark, visit or call. What comes late with a reason goes to the reviewer, who says
 * whether the reason holds. R7.3 The first body holds the matter on; the reviewing body alone reads the review file.
 * R7.4 Nobody reviews or signs who had a hand in the matter before; no body decides on its own opinion. R7.5 The opinion
 * upholds, changes or sends back; sent back, the first body has sixty days anew and may not give the same result on the
 * same ground. R7.6 The petitioner's limit for the next step begins with the service on each representative. R7.7 After
 * the final opinion, or when nobody has asked for one in time, the matter is completed once what was ordered is done.
 */
package org.hongyan.review;
