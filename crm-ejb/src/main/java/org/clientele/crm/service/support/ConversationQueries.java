package org.clientele.crm.service.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;
import org.clientele.crm.domain.support.Coverage;
import org.clientele.crm.domain.support.Direction;
import org.clientele.crm.domain.support.Impact;
import org.clientele.crm.domain.support.MessageRow;
import org.clientele.crm.domain.support.MessageVisibility;
import org.clientele.crm.domain.support.Origin;
import org.clientele.crm.domain.support.Priority;
import org.clientele.crm.domain.support.RequestStatus;
import org.clientele.crm.domain.support.RequestType;
import org.clientele.crm.domain.support.ResolutionCode;
import org.clientele.crm.domain.support.StatusChangeRow;
import org.clientele.crm.domain.support.SupportRequestDetails;
import org.clientele.crm.domain.support.Urgency;
import org.clientele.crm.service.shared.Keyset;
import org.clientele.crm.service.shared.Sql;
import org.clientele.crm.service.shared.SqlRow;

/** Reads one request with its conversation for its page. */
@ApplicationScoped
public class ConversationQueries {

    private static final String CONTACT_NAME = "nullif(concat_ws(' ', p.given_name, p.family_name), '')";

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    public Optional<SupportRequestDetails> details(String number) {
        return Sql.of("""
                SELECT r.id, r.version, r.number, r.subject, r.description, r.type, r.origin, r.impact, r.urgency,
                  r.priority, r.priority_reason, r.status, r.pending_until, r.owner, c.number, c.name,
                  c.account_manager, p.number,""").add(CONTACT_NAME).add("""
                , r.coverage, r.coverage_reason, r.contract_number, s.name, s.revision, b.name,
                  r.follows_up, r.first_response_at, r.resolution_code, r.resolution_summary, r.resolved_at,
                  r.reopen_until, r.closed_at, r.reopen_count, r.created_at, r.created_by, r.updated_at, r.updated_by
                FROM support_request r
                JOIN customer c ON c.id = r.customer_id
                JOIN business_calendar b ON b.id = r.calendar_id
                LEFT JOIN sla_plan s ON s.id = r.sla_plan_id
                LEFT JOIN contact p ON p.id = r.contact_id
                WHERE r.number = ?""", number).list(em).stream()
                .map(ConversationQueries::details)
                .findFirst();
    }

    /** Newest first. */
    public Page<MessageRow> messages(long requestId, PageRequest request) {
        Sql query = Sql.of("""
                SELECT m.created_at, m.id, m.direction, m.visibility, m.channel, m.body, m.automatic, m.created_by,
                  CASE WHEN m.direction = 'IN' THEN coalesce(""").add(CONTACT_NAME).add("""
                , c.name) ELSE coalesce(u.display_name, m.created_by) END
                FROM support_message m
                JOIN support_request r ON r.id = m.request_id
                JOIN customer c ON c.id = r.customer_id
                LEFT JOIN contact p ON p.id = m.contact_id
                LEFT JOIN user_account u ON u.username = m.created_by
                WHERE m.request_id = ?""", requestId);
        Keyset keyset = new Keyset("m.created_at", "m.id", Keyset.ValueType.INSTANT, true);
        return keyset.page(em, query, request, ConversationQueries::message);
    }

    /** Oldest first. */
    public List<StatusChangeRow> statusChanges(long requestId) {
        return Sql.of("""
                SELECT s.from_status, s.to_status, s.reason, coalesce(u.display_name, s.changed_by), s.changed_at
                FROM support_status_change s LEFT JOIN user_account u ON u.username = s.changed_by
                WHERE s.request_id = ? ORDER BY s.id""", requestId).list(em).stream()
                .map(row -> new StatusChangeRow(
                        row.constant(0, RequestStatus.class),
                        row.constant(1, RequestStatus.class),
                        row.text(2),
                        row.text(3),
                        row.instant(4)))
                .toList();
    }

    /** The id of the newest message; 0 without one. */
    public long newestMessage(long requestId) {
        return Sql.of("SELECT coalesce(max(id), 0) FROM support_message WHERE request_id = ?", requestId)
                .single(em)
                .number(0);
    }

    private static MessageRow message(SqlRow row) {
        return new MessageRow(
                row.number(1),
                row.constant(2, Direction.class),
                row.constant(3, MessageVisibility.class),
                row.constant(4, Origin.class),
                row.text(5),
                row.flag(6),
                row.text(7),
                row.text(8),
                row.instant(0));
    }

    private static SupportRequestDetails details(SqlRow row) {
        return new SupportRequestDetails(
                row.number(0),
                row.number(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.constant(5, RequestType.class),
                row.constant(6, Origin.class),
                row.constant(7, Impact.class),
                row.constant(8, Urgency.class),
                row.constant(9, Priority.class),
                row.text(10),
                row.constant(11, RequestStatus.class),
                row.instant(12),
                row.text(13),
                row.text(14),
                row.text(15),
                row.text(16),
                row.text(17),
                row.text(18),
                row.constant(19, Coverage.class),
                row.text(20),
                row.text(21),
                row.text(22),
                row.number(23) == null ? null : row.count(23),
                row.text(24),
                row.text(25),
                row.instant(26),
                row.constant(27, ResolutionCode.class),
                row.text(28),
                row.instant(29),
                row.instant(30),
                row.instant(31),
                row.count(32),
                row.instant(33),
                row.text(34),
                row.instant(35),
                row.text(36));
    }
}
