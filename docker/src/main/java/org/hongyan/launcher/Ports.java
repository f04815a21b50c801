package org.hongyan.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ports of one stack, all on loopback. */
public record Ports(int http, int keycloak, int management, int database, int keycloakManagement) {

    /** The ports the environment asks for; Keycloak's own management port is nobody's business and any free one. */
    static Ports of(Map<String, String> environment) {
        return new Ports(
                Preflight.port(environment, "HONGYAN_HTTP_PORT"),
                Preflight.port(environment, "HONGYAN_KEYCLOAK_PORT"),
                Preflight.port(environment, "HONGYAN_MANAGEMENT_PORT"),
                Preflight.port(environment, "HONGYAN_DB_PORT"),
                free(1).get(0));
    }

    /** Ports that were free a moment ago, beside whatever else runs. */
    static Ports free() {
        List<Integer> free = free(5);
        return new Ports(free.get(0), free.get(1), free.get(2), free.get(3), free.get(4));
    }

    private static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : held) {
                socket.close();
            }
            return ports;
        } catch (IOException none) {
            throw new LaunchException("There is no free port on this machine.", none);
        }
    }
}
