package org.clientele.crm.service.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.clientele.crm.domain.identity.PersonalAccessToken;
import org.clientele.crm.domain.shared.NotFound;

/** Loads and stores personal access tokens. */
@ApplicationScoped
public class TokenRepository {

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    public void add(PersonalAccessToken token) {
        em.persist(token);
        em.flush();
    }

    /** @throws NotFound if there is none with that id, or it belongs to someone else */
    public PersonalAccessToken get(long id, String username) {
        return em.createQuery(
                        "SELECT t FROM PersonalAccessToken t WHERE t.id = :id AND t.owner.username = :username",
                        PersonalAccessToken.class)
                .setParameter("id", id)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("token", String.valueOf(id)));
    }
}
