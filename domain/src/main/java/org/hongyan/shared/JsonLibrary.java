package org.hongyan.shared;

import jakarta.json.spi.JsonProvider;

/** The library that reads and writes JSON, found once: the shortcuts of its own class look for it at every call. */
public final class JsonLibrary {

    /** The library; safe for all threads. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonLibrary() {}
}
