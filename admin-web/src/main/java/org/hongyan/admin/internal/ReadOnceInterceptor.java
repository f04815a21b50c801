package org.hongyan.admin.internal;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hongyan.shared.ReadOnce;

/** Remembers answers while one page is shown, until a use case or an error ends what was read. */
@ReadOnce
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 140)
public class ReadOnceInterceptor {

    @AroundInvoke
    Object read(InvocationContext call) throws Exception {
        Map<List<Object>, Object> known = PageReads.answers();
        if (known == null) {
            return call.proceed();
        }
        List<Object> question = new ArrayList<>();
        question.add(call.getMethod());
        question.addAll(Arrays.asList(call.getParameters()));
        Object answer = known.get(question);
        if (answer == null) {
            answer = call.proceed();
            known.put(question, answer);
        }
        return answer;
    }
}
