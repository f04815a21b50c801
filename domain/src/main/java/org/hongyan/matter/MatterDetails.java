package org.hongyan.matter;

import java.time.LocalDate;

/**
 * What a matter is about, as first received.
 *
 * @param nature what the petition wants
 * @param title one line, at most 200 characters
 * @param subjectCode shared subject tree, or null while not classified
 * @param divisionCode place of the problem, 12 digits, or null
 * @param placeDetail village, group, house in free text
 * @param confidential name and contact are masked for co-handlers and copies
 * @param keepFromVillage no village unit sees anything of it
 * @param headCount persons it is made for, at least 1
 * @param receivedOn statutory day of receipt
 */
public record MatterDetails(
        Nature nature,
        String title,
        String subjectCode,
        String divisionCode,
        String placeDetail,
        boolean confidential,
        boolean keepFromVillage,
        int headCount,
        LocalDate receivedOn) {}
