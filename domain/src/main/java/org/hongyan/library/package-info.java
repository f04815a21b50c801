/**
 * The policy and law library (政策法规库, domain.md M13): articles by number and subject, local rules, standard texts. An
 * office uses what holds for the whole province and what the offices above it wrote, and adds its own or puts its own in
 * their place. Every version stays, with who wrote it and when.
 *
 * <p>R22.1 What another office wrote is never changed, only replaced at the own office and below it. R22.2 What has no
 * force any more is not proposed. R22.3 A citation names the rule, its number and the article.
 */
@NullMarked
package org.hongyan.library;

import org.jspecify.annotations.NullMarked;
