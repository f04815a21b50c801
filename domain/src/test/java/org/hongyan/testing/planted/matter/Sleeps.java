package org.hongyan.testing.planted.matter;

/** Against the rule: waits, and prints instead of telling. */
public class Sleeps {
    void waitAWhile() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException woken) {
            System.out.println(woken.getMessage());
        }
    }
}
