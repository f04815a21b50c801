package org.hongyan.petition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hongyan.attachment.Upload;

/** A list of names from a spreadsheet, as a small text file: UTF-8, or GB 18030 as Chinese spreadsheets save it. */
public final class SignerFile {

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    /** A character takes at most four bytes in either. */
    private static final int MOST = SignerList.MAX_LENGTH * 4;

    private SignerFile() {}

    /** Its text, empty if it is too big, has nothing in it or is no text. */
    public static Optional<String> read(Upload file) {
        if (file.size() > MOST || file.size() == 0) {
            return Optional.empty();
        }
        try (InputStream in = file.source().open()) {
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
