package org.clientele.crm.service.support;

import static org.clientele.crm.service.shared.Database.inject;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clientele.crm.domain.customer.Customer;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.domain.support.DefineCalendar;
import org.clientele.crm.domain.support.DefineSlaPlan;
import org.clientele.crm.domain.support.Impact;
import org.clientele.crm.domain.support.OpenSupportRequest;
import org.clientele.crm.domain.support.Origin;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.RequestType;
import org.clientele.crm.domain.support.Urgency;
import org.clientele.crm.service.contract.EntitlementQueries;
import org.clientele.crm.service.identity.Assignees;
import org.clientele.crm.service.identity.UserQueries;
import org.clientele.crm.service.shared.CurrentCaller;
import org.clientele.crm.service.shared.Database;
import org.clientele.crm.service.shared.Sql;
import org.clientele.crm.service.shared.ViewSizesTest;

/** The support services on a database of their own, with a clock that tests set and a caller that tests name. */
final class SupportDesk implements AutoCloseable {

    private final Database database = Database.create();
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");
    private String user = "jonas";

    /** Three users, the calendar {@code berlin}, the plan {@code gold}, and two customers; no contracts. */
    static SupportDesk open() {
        SupportDesk desk = new SupportDesk();
        List.of("jonas", "eva", "nora").forEach(desk::addUser);
        desk.run(services -> {
            List<List<String>> day = List.of(List.of("08:00", "12:00"), List.of("13:00", "17:00"));
            services.levels()
                    .defineCalendar(new DefineCalendar(
                            "berlin",
                            "Europe/Berlin",
                            Map.of(
                                    DayOfWeek.MONDAY, day,
                                    DayOfWeek.TUESDAY, day,
                                    DayOfWeek.WEDNESDAY, day,
                                    DayOfWeek.THURSDAY, day,
                                    DayOfWeek.FRIDAY, day),
                            Map.of(LocalDate.parse("2026-12-25"), "Christmas Day")));
            return null;
        });
        desk.run(services -> {
            services.levels()
                    .definePlan(new DefineSlaPlan(
                            "gold",
                            "berlin",
                            false,
                            List.of(
                                    new DefineSlaPlan.Target(Priority.URGENT, 30, 240),
                                    new DefineSlaPlan.Target(Priority.LOW, 480, null))));
            return null;
        });
        desk.database.run(em -> {
            em.persist(customer("CU-000001", "Halden & Roth Logistics"));
            em.persist(customer("CU-000002", "Ostrava Glassworks"));
        });
        return desk;
    }

    private static Customer customer(String number, String name) {
        return new Customer(
                number,
                org.clientele.crm.domain.customer.CustomerData.of(
                                org.clientele.crm.domain.customer.CustomerKind.ORGANIZATION, name)
                        .build(),
                Stamp.system(Instant.parse("2026-01-01T00:00:00Z")));
    }

    Database database() {
        return database;
    }

    Instant now() {
        return now;
    }

    SupportDesk at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    SupportDesk later(Duration time) {
        now = now.plus(time);
        return this;
    }

    SupportDesk as(String username) {
        user = username;
        return this;
    }

    /** Runs a use case in a transaction of its own. */
    <T> T run(Function<Services, T> useCase) {
        return database.call(em -> useCase.apply(new Services(em)));
    }

    /** Takes in an urgent request that nobody has. */
    String urgentRequest(String customer, String subject) {
        return run(services -> services.support().openRequest(urgent(customer, subject)));
    }

    static OpenSupportRequest urgent(String customer, String subject) {
        return new OpenSupportRequest(
                customer,
                null,
                subject,
                "Since this morning.",
                RequestType.INCIDENT,
                Origin.PHONE,
                Impact.ORGANIZATION,
                Urgency.CANNOT_WORK,
                null);
    }

    private void addUser(String username) {
        database.run(em -> em.createNativeQuery("""
                        INSERT INTO user_account (id, version, created_at, created_by, updated_at, updated_by, username,
                          display_name, email, password_hash, password_temporary, password_changed_at, active, locale,
                          time_zone, theme, single_key_shortcuts)
                        VALUES (nextval('record_id_seq'), 1, now(), 'system', now(), 'system', ?, initcap(?), ? || '@x.example',
                          '$argon2id$v=19$', false, now(), true, 'en', 'UTC', 'SYSTEM', true)""")
                .setParameter(1, username)
                .setParameter(2, username)
                .setParameter(3, username)
                .executeUpdate());
    }

    void deactivate(String username) {
        database.run(em -> Sql.of("UPDATE user_account SET active = FALSE WHERE username = ?", username)
                .execute(em));
    }

    @Override
    public void close() {
        database.close();
    }

    /** The services of one transaction. */
    final class Services {

        private final EntityManager em;

        Services(EntityManager em) {
            this.em = em;
        }

        SlaService levels() {
            return inject(
                    inject(inject(new SlaService(), "levels", repository()), "caller", caller()), "clock", clock());
        }

        SupportService support() {
            SupportService service = new SupportService();
            inject(service, "requests", requests());
            inject(service, "lookups", lookups());
            inject(service, "conversation", inject(new ConversationQueries(), "em", em));
            inject(service, "covers", covers());
            UserQueries users = inject(new UserQueries(), "em", em);
            inject(service, "assignees", inject(new Assignees(), "users", users));
            return inject(service, "caller", caller());
        }

        SupportDeskService desk() {
            SupportDeskService service = new SupportDeskService();
            inject(service, "requests", requests());
            SupportRequestQueries queries = inject(new SupportRequestQueries(), "em", em);
            inject(service, "queries", inject(queries, "viewSizes", ViewSizesTest.viewSizes(clock())));
            inject(service, "conversation", inject(new ConversationQueries(), "em", em));
            inject(service, "caller", caller());
            return inject(service, "clock", clock());
        }

        SupportClockService clockService() {
            SupportClockService service = new SupportClockService();
            inject(service, "requests", requests());
            inject(service, "lookups", lookups());
            return inject(service, "clock", clock());
        }

        private CoverFinder covers() {
            return inject(
                    inject(new CoverFinder(), "levels", repository()),
                    "entitlements",
                    inject(new EntitlementQueries(), "em", em));
        }

        private SlaRepository repository() {
            return inject(new SlaRepository(), "em", em);
        }

        private SupportRequestRepository requests() {
            return inject(new SupportRequestRepository(), "em", em);
        }

        private RequestLookups lookups() {
            return inject(new RequestLookups(), "em", em);
        }

        private Clock clock() {
            return Clock.fixed(now, ZoneOffset.UTC);
        }

        private CurrentCaller caller() {
            return new CurrentCaller() {
                @Override
                public String username() {
                    return user;
                }

                @Override
                public Stamp stamp() {
                    return new Stamp(now, user);
                }
            };
        }
    }
}
