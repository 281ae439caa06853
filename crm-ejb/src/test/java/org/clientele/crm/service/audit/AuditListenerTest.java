package org.clientele.crm.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.clientele.crm.domain.customer.AddressType;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.customer.CustomerData;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.customer.PostalAddress;
import org.clientele.crm.domain.identity.ChangeSettings;
import org.clientele.crm.domain.identity.CreateToken;
import org.clientele.crm.domain.identity.CreateUser;
import org.clientele.crm.domain.identity.OpaqueToken;
import org.clientele.crm.domain.identity.PersonalAccessToken;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.domain.identity.Theme;
import org.clientele.crm.domain.identity.UserAccount;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.shared.Database;
import org.clientele.crm.service.shared.Sql;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditListenerTest {

    private static final Instant CREATED = Instant.parse("2026-11-02T08:00:00Z");
    private static final Stamp EVA = new Stamp(Instant.parse("2026-11-03T09:30:00Z"), "eva");
    private static final String HASH = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA";
    private static int counter;

    @AutoClose
    private static final Database database = Database.create();

    private String username;
    private int entriesOfCreation;

    @BeforeEach
    void aUser() {
        username = "nora" + ++counter;
        database.run(em -> em.persist(new UserAccount(
                new CreateUser(
                        username,
                        "Nora Lindqvist",
                        username + "@clientele.example",
                        Set.of(Role.ACCOUNT_MANAGER, Role.READ_ONLY),
                        null,
                        null),
                HASH,
                false,
                Stamp.system(CREATED))));
        entriesOfCreation = entries().size();
    }

    @Test
    void aNewRecordIsOneEntryByItsCreator() {
        assertThat(entries()).containsExactly("system 2026-11-02T08:00:00Z CREATED null null null->null");
    }

    @Test
    void aChangedFieldIsNotedFromWhatToWhat() {
        change(user -> user.changeSettings(settings("Nora Berg"), EVA));

        assertThat(news())
                .containsExactlyInAnyOrder(
                        "eva 2026-11-03T09:30:00Z CHANGED null displayName Nora Lindqvist->Nora Berg",
                        "eva 2026-11-03T09:30:00Z CHANGED null theme SYSTEM->DARK");
    }

    @Test
    void aValueThatIsPutBackIsNoChange() {
        change(user -> {
            user.changeTheme(Theme.DARK, EVA);
            user.changeTheme(Theme.SYSTEM, EVA);
        });

        assertThat(news()).isEmpty();
    }

    @Test
    void elementsOfACollectionAreNotedAsTheyComeAndGo() {
        change(user -> user.changeRoles(Set.of(Role.READ_ONLY, Role.TEAM_LEAD), 1, EVA));

        assertThat(news())
                .containsExactlyInAnyOrder(
                        "eva 2026-11-03T09:30:00Z REMOVED null roles ACCOUNT_MANAGER->null",
                        "eva 2026-11-03T09:30:00Z ADDED null roles null->TEAM_LEAD");
    }

    @Test
    void embeddedValuesOfACollectionAreNotedAsTheyComeAndGo() {
        CustomerData data = CustomerData.of(CustomerKind.ORGANIZATION, "Halden")
                .addresses(List.of(address("Hafenstrasse 1"), address("Kai 2")))
                .build();
        Customer customer = new Customer("CU-" + username, data, Stamp.system(CREATED));
        database.run(em -> em.persist(customer));

        database.run(em -> em.find(Customer.class, customer.id())
                .change(
                        data.toBuilder()
                                .addresses(List.of(address("Hafenstrasse 1"), address("Ring 3")))
                                .build(),
                        null,
                        0,
                        EVA));

        assertThat(entriesOf("CU-" + username))
                .contains(
                        "eva 2026-11-03T09:30:00Z REMOVED null addresses BILLING: Kai 2, DE->null",
                        "eva 2026-11-03T09:30:00Z ADDED null addresses null->BILLING: Ring 3, DE")
                .noneMatch(entry -> entry.contains("Hafenstrasse"));
    }

    private static PostalAddress address(String street) {
        return new PostalAddress(AddressType.BILLING, street, null, null, null, "DE");
    }

    @Test
    void aSecretIsNotedWithoutItsValue() {
        change(user -> user.changePassword(HASH.replace("aGFzaA", "b3RoZXI"), EVA));

        assertThat(news()).containsExactly("eva 2026-11-03T09:30:00Z CHANGED null passwordHash null->null");
    }

    @Test
    void aNewPartStandsInTheTrailOfItsRecordByTheCaller() {
        addToken();

        assertThat(news()).containsExactly("caller 1970-01-01T00:00:00Z ADDED null personalAccessToken null->walk");
    }

    @Test
    void aChangedPartIsNotedByItsName() {
        addToken();
        database.run(em -> token(em).revoke(EVA.at()));

        assertThat(news()).endsWith("caller 1970-01-01T00:00:00Z CHANGED walk revokedAt null->2026-11-03T09:30:00Z");
    }

    @Test
    void aDeletedPartIsNotedOnItsRecord() {
        addToken();
        database.run(em -> em.remove(token(em)));

        assertThat(news()).endsWith("caller 1970-01-01T00:00:00Z REMOVED null personalAccessToken walk->null");
    }

    @Test
    void aDeletedRecordIsOneEntry() {
        database.run(em -> em.remove(user(em)));

        assertThat(news()).containsExactly("caller 1970-01-01T00:00:00Z DELETED null null null->null");
    }

    @Test
    void aDeletionBeforeAFlushIsNotedOnce() {
        addToken();
        database.run(em -> {
            em.remove(token(em));
            em.flush();
            user(em).changeTheme(Theme.DARK, EVA);
        });

        assertThat(news())
                .endsWith(
                        "caller 1970-01-01T00:00:00Z REMOVED null personalAccessToken walk->null",
                        "eva 2026-11-03T09:30:00Z CHANGED null theme SYSTEM->DARK");
    }

    @Test
    void changesAroundAFlushAreNotedOnceEach() {
        database.run(em -> {
            user(em).changeTheme(Theme.DARK, EVA);
            em.flush();
            user(em).changeTheme(Theme.LIGHT, EVA);
        });

        assertThat(news())
                .containsExactly(
                        "eva 2026-11-03T09:30:00Z CHANGED null theme SYSTEM->DARK",
                        "eva 2026-11-03T09:30:00Z CHANGED null theme DARK->LIGHT");
    }

    @Test
    void nothingIsNotedWhenTheTransactionFails() {
        assertThatThrownBy(() -> database.run(em -> {
                    user(em).changeTheme(Theme.DARK, EVA);
                    em.flush();
                    throw new IllegalStateException("after the flush");
                }))
                .hasMessage("after the flush");

        assertThat(news()).isEmpty();
    }

    private void change(Consumer<UserAccount> change) {
        database.run(em -> change.accept(user(em)));
    }

    private void addToken() {
        database.run(em -> em.persist(
                new PersonalAccessToken(user(em), new CreateToken("walk", 30), OpaqueToken.random("clt_"), EVA.at())));
    }

    private ChangeSettings settings(String displayName) {
        return new ChangeSettings(
                displayName,
                username + "@clientele.example",
                CreateUser.DEFAULT_LOCALE,
                CreateUser.DEFAULT_TIME_ZONE,
                Theme.DARK,
                true,
                null);
    }

    private UserAccount user(EntityManager em) {
        return em.createQuery("SELECT u FROM UserAccount u WHERE u.username = :name", UserAccount.class)
                .setParameter("name", username)
                .getSingleResult();
    }

    private PersonalAccessToken token(EntityManager em) {
        return em.createQuery("SELECT t FROM PersonalAccessToken t WHERE t.owner = :user", PersonalAccessToken.class)
                .setParameter("user", user(em))
                .getSingleResult();
    }

    private List<String> news() {
        List<String> all = entries();
        return all.subList(entriesOfCreation, all.size());
    }

    private List<String> entries() {
        return entriesOf(username);
    }

    private static List<String> entriesOf(String recordNumber) {
        return database.call(em -> Sql.of("""
                        SELECT at, actor, action, part, field, old_value, new_value
                        FROM audit_entry WHERE record_number = ? ORDER BY id""", recordNumber).list(em).stream()
                .map(row -> String.join(
                        " ",
                        row.text(1),
                        row.instant(0).toString(),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.text(5) + "->" + row.text(6)))
                .toList());
    }
}
