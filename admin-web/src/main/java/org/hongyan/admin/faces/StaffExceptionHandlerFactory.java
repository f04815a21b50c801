package org.hongyan.admin.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link StaffExceptionHandler} in front of the handler that shows error pages after ajax requests. */
public class StaffExceptionHandlerFactory extends ExceptionHandlerFactory {

    public StaffExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new StaffExceptionHandler(getWrapped().getExceptionHandler());
    }
}
