package org.hongyan.admin.register;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hongyan.petition.SignerList;

/** A small text file from a spreadsheet: UTF-8, or GB 18030 as Chinese spreadsheets save it. */
final class TextFile {

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    /** A character takes at most four bytes in either. */
    private static final int MOST = SignerList.MAX_LENGTH * 4;

    private TextFile() {}

    /** Its text, empty if it is too big or no text. */
    static Optional<String> read(Part file) {
        if (file.getSize() > MOST) {
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream()) {
            byte[] bytes = in.readNBytes(MOST);
            return ENCODINGS.stream()
                    .flatMap(encoding -> decoded(bytes, encoding).stream())
                    .filter(text -> text.indexOf('\0') < 0)
                    .findFirst();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes, Charset encoding) {
        try {
            return Optional.of(encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\uFEFF", ""));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
