package org.hongyan.audit.internal;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Map;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;

/** A call of a method of {@link Deed}, with what comes of it. */
record Call(String name, Object result, RuntimeException failure) implements InvocationContext {

    /** What is guarded. */
    public static class Deed {

        @Requires({Permission.HANDLE, Permission.DISPATCH})
        public void guarded() {}

        public void open() {}
    }

    @Override
    public Object getTarget() {
        return new Deed();
    }

    @Override
    public Object getTimer() {
        return null;
    }

    @Override
    public Method getMethod() {
        try {
            return Deed.class.getMethod(name);
        } catch (NoSuchMethodException missing) {
            throw new IllegalArgumentException(missing);
        }
    }

    @Override
    public Constructor<?> getConstructor() {
        return null;
    }

    @Override
    public Object[] getParameters() {
        return new Object[0];
    }

    @Override
    public void setParameters(Object[] parameters) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> getContextData() {
        return Map.of();
    }

    @Override
    public Object proceed() {
        if (failure != null) {
            throw failure;
        }
        return result;
    }
}
