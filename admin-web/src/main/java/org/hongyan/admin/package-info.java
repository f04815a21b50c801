/**
 * Every staff page. How a page is made:
 *
 * <ul>
 *   <li>One word in four places: {@code /handover/assign.xhtml}, {@code admin.handover.AssignPage},
 *       {@code handover.assign.*} in {@code i18n/}, the test. Addresses have no extension; what comes after the page
 *       name is a path parameter ({@code @Inject @Param(pathIndex = 0)}).
 *   <li>{@code <ui:composition template="/WEB-INF/templates/desk.xhtml">} with {@code title}, {@code crumb} and
 *       {@code main}; tags {@code ad:} (staff pages) and {@code hy:} (both applications); no text in the page, all of it
 *       {@code #{text['key']}}.
 *   <li>A page bean is {@code @Named @RequestScoped} ({@code @ViewScoped} of OmniFaces where rows are added and taken
 *       away), ends in {@code Page}, has no {@code try}, opens no
 *       transaction and decides nothing: it calls one use case per action. A refusal shows as a message and keeps the
 *       page and its input; an {@code InvalidInputException} with pointer {@code /petitioners/0/idNumber} shows beside
 *       the field whose client id ends in {@code petitioners:0:idNumber}.
 *   <li>A form with {@code <ad:draft page="handover.assign" matter="#{assignPage.matterId}"/>} in it keeps what is
 *       typed on the server; the page calls {@code Drafts.discard} when the act is done.
 *   <li>Buttons are links to an act ({@code ad:action}) or submit one; what may be done now comes from the lifecycle.
 * </ul>
 */
package org.hongyan.admin;
