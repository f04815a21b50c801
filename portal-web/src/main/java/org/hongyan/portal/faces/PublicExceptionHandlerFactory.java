package org.hongyan.portal.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PublicExceptionHandler} in front of the server's own. */
public class PublicExceptionHandlerFactory extends ExceptionHandlerFactory {

    public PublicExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PublicExceptionHandler(getWrapped().getExceptionHandler());
    }
}
