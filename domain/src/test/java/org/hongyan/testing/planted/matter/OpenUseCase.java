package org.hongyan.testing.planted.matter;

import org.hongyan.shared.UseCase;

/** Against the rule: an operation that states no permission. */
@UseCase
public class OpenUseCase {
    public void doSomething() {}
}
