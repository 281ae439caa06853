package org.clientele.crm.service.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.security.auth.message.config.AuthConfigFactory;

/**
 * Makes the server's registry of sign-in mechanisms before there are pages. The server would make it at the first request,
 * and a request that comes while the pages are being deployed, from a browser that was left open, say, looks for its class
 * in the wrong place: the server gives up on it for good and answers everything with an empty page until it is restarted.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class AuthenticationSetup {

    @PostConstruct
    void makeRegistry() {
        AuthConfigFactory.getFactory();
    }
}
