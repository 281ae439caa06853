package org.clientele.crm.service.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Tells whether work can be done: the application is up and its database answers. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadinessService {

    private static final Logger LOG = Logger.getLogger(ReadinessService.class.getName());
    private static final int TIMEOUT_SECONDS = 2;

    @Resource(lookup = DatabaseSetup.DATA_SOURCE)
    private DataSource dataSource;

    public boolean isReady() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(TIMEOUT_SECONDS);
        } catch (SQLException unavailable) {
            LOG.log(Level.WARNING, "The database does not answer", unavailable);
            return false;
        }
    }
}
