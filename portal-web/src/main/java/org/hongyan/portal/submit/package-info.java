/**
 * Submitting a petition, one question a page. What is typed is kept on the server at every step; the checks are those
 * of {@link org.hongyan.petition.PetitionChecks}, asked for the part of the petition that stands on the page.
 */
package org.hongyan.portal.submit;
