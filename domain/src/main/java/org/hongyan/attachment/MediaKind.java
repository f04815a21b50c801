package org.hongyan.attachment;

/** The kinds of file that are kept. */
public enum MediaKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    HEIC("image/heic", "heic"),
    DOC("application/msword", "doc"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    TEXT("text/plain", "txt"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    AMR("audio/amr", "amr"),
    WAV("audio/wav", "wav");

    private final String mediaType;
    private final String extension;

    MediaKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The media type it is served with. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending its name is given, without dot. */
    public String extension() {
        return extension;
    }

    /** The value of an input's {@code accept} attribute. */
    public static String accept() {
        StringBuilder accept = new StringBuilder();
        for (MediaKind kind : values()) {
            accept.append(accept.isEmpty() ? "." : ",.").append(kind.extension);
        }
        return accept.append(",.jpeg").toString();
    }
}
