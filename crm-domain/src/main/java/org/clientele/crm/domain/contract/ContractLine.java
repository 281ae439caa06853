package org.clientele.crm.domain.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clientele.crm.domain.audit.AuditedPart;
import org.clientele.crm.domain.audit.Unaudited;
import org.clientele.crm.domain.shared.AggregateRoot;

/**
 * One line of a contract: what is sold, how much of it and for what. Belongs to its contract and changes only through
 * it. The annual net amount is derived from the terms and stored so that queries can sum recurring revenue.
 */
@Entity
@Table(name = "contract_line")
public class ContractLine implements AuditedPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id", nullable = false, updatable = false)
    private Contract contract;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String product;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LineKind kind;

    @Column(nullable = false)
    private BigDecimal quantity;

    @Column(name = "unit_price", nullable = false)
    private BigDecimal unitPrice;

    @Column(name = "discount_percent", nullable = false)
    private BigDecimal discountPercent;

    @Enumerated(EnumType.STRING)
    @Column(name = "billing_period")
    private BillingPeriod billingPeriod;

    @Column(name = "start_date")
    private LocalDate startDate;

    @Column(name = "end_date")
    private LocalDate endDate;

    @Column(name = "sla_plan")
    private String slaPlan;

    @Unaudited("derived from the other fields")
    @Column(name = "annual_net", nullable = false)
    private BigDecimal annualNet;

    /** For JPA. */
    protected ContractLine() {}

    private ContractLine(Contract contract) {
        this.contract = contract;
    }

    /** Makes the lines say what the drafts say; a draft that names an existing line changes that line. */
    static void rewrite(Contract contract, List<ContractLine> lines, List<LineDraft> drafts) {
        var wanted = new ArrayList<ContractLine>();
        for (var draft : drafts) {
            var line = lines.stream()
                    .filter(old -> old.replacedBy(draft) && !wanted.contains(old))
                    .findFirst()
                    .orElseGet(() -> new ContractLine(contract));
            wanted.add(line.agree(wanted.size() + 1, draft.terms()));
        }
        lines.retainAll(wanted);
        wanted.stream().filter(line -> !lines.contains(line)).forEach(lines::add);
    }

    private boolean replacedBy(LineDraft draft) {
        return id != null && id.equals(draft.id());
    }

    /** @param position place on the contract, from 1 */
    private ContractLine agree(int position, LineTerms terms) {
        this.position = position;
        product = terms.product();
        kind = terms.kind();
        quantity = terms.quantity();
        unitPrice = terms.unitPrice();
        discountPercent = terms.discountPercent();
        billingPeriod = terms.billingPeriod();
        startDate = terms.startDate();
        endDate = terms.endDate();
        slaPlan = terms.slaPlan();
        annualNet = terms.annualNet(contract.heading().currency()).amount();
        return this;
    }

    public LineTerms terms() {
        return new LineTerms(
                product, kind, quantity, unitPrice, discountPercent, billingPeriod, startDate, endDate, slaPlan);
    }

    @Override
    public AggregateRoot auditRoot() {
        return contract;
    }

    @Override
    public String auditLabel() {
        return product + ", " + quantity.stripTrailingZeros().toPlainString() + " \u00d7 "
                + unitPrice.stripTrailingZeros().toPlainString();
    }

    public Long id() {
        return id;
    }

    /** Place on the contract, from 1: "line 3". */
    public int position() {
        return position;
    }
}
