package org.clientele.crm.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Payara Micro inside this process, and the application in it. */
final class ApplicationServer {

    private static final String APPLICATION = "clientele";

    private final Installation installation;
    private final DataDirectory data;
    private final String host;
    private final int port;
    private boolean booted;

    ApplicationServer(Installation installation, DataDirectory data, String host, int port) {
        this.installation = installation;
        this.data = data;
        this.host = host;
        this.port = port;
    }

    /**
     * Refuses early what the server would notice late.
     *
     * @throws StartFailure when the port is taken or may not be used, or the address is not one of this machine
     */
    void checkPort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw new StartFailure("The address " + host + " is not known; --host needs one of this machine.", e);
        } catch (IOException e) {
            throw new StartFailure(
                    "Cannot listen on port " + port + " of " + host + ": " + e.getMessage()
                            + "; choose another with --port.",
                    e);
        }
    }

    /**
     * Starts the server, without the application.
     *
     * @throws StartFailure when it does not come up
     */
    void boot() {
        try {
            PayaraMicro.main(arguments());
            booted = PayaraMicro.getInstance().getRuntime() != null;
        } catch (Exception e) {
            throw new StartFailure("The application server did not start; see " + data.logs() + ".", e);
        }
    }

    private String[] arguments() throws IOException {
        Path logSettings = Files.writeString(
                data.scratch().resolve("logging.properties"),
                Files.readString(installation.logSettings())
                        .replace("${log}", data.logs().toString().replace("%", "%%")));
        Path serverSettings = Files.writeString(
                data.scratch().resolve("server.commands"),
                listenOnHostOnly() + "\n" + Files.readString(installation.serverSettings()));
        return List.of(
                        "--nohazelcast",
                        "--disablephonehome",
                        "--port",
                        String.valueOf(port),
                        "--rootdir",
                        data.scratch().resolve("server").toString(),
                        "--logproperties",
                        logSettings.toString(),
                        "--addlibs",
                        installation.sessionIds().toString(),
                        "--prebootcommandfile",
                        serverSettings.toString())
                .toArray(String[]::new);
    }

    private String listenOnHostOnly() {
        return "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener"
                + ".address=" + host;
    }

    /**
     * Deploys the application. The server takes an EAR only once it is up.
     *
     * @throws StartFailure when the application refuses to start
     */
    void deploy() {
        PayaraMicroRuntime runtime = PayaraMicro.getInstance().getRuntime();
        boolean taken =
                runtime.deploy(APPLICATION, "/", installation.application().toFile());
        // The server takes an application whose start fails, too, and drops it again.
        if (!taken || !runtime.getDeployedApplicationNames().contains(APPLICATION)) {
            throw new StartFailure("The application did not start; see " + data.logs() + ".");
        }
    }

    /** Stops application and server; nothing happens when the server never came up. */
    void stop() {
        if (!booted) {
            return;
        }
        try {
            PayaraMicro.getInstance().shutdown();
        } catch (BootstrapException e) {
            throw new StartFailure("The application server did not stop; see " + data.logs() + ".", e);
        }
    }
}
