package org.clientele.crm.web.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.clientele.crm.domain.contract.BillingPeriod;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.domain.contract.LineDraft;
import org.clientele.crm.domain.contract.LineKind;
import org.clientele.crm.domain.contract.LineTerms;
import org.clientele.crm.domain.shared.InvalidInput;

/** One line of a draft as it is typed. */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String product;
    private LineKind kind = LineKind.RECURRING;
    private BigDecimal quantity = BigDecimal.ONE;
    private BigDecimal unitPrice;
    private BigDecimal discountPercent;
    private BillingPeriod billingPeriod = BillingPeriod.MONTH;
    private LocalDate startDate;
    private LocalDate endDate;
    private String slaPlan;

    static LineForm of(ContractDetails.Line line) {
        var form = new LineForm();
        var terms = line.terms();
        form.id = line.id();
        form.product = terms.product();
        form.kind = terms.kind();
        form.quantity = line.quantity();
        form.unitPrice = line.unitPrice();
        form.discountPercent = line.discountPercent();
        form.billingPeriod = terms.billingPeriod();
        form.startDate = terms.startDate();
        form.endDate = terms.endDate();
        form.slaPlan = terms.slaPlan();
        return form;
    }

    /** What does not belong to the kind of line is left out, as its inputs are not shown. */
    LineDraft draft() {
        return new LineDraft(
                id,
                product,
                kind,
                quantity,
                unitPrice,
                discountPercent,
                kind.allowsBillingPeriod() ? billingPeriod : null,
                startDate,
                endDate,
                isSupport() ? slaPlan : null);
    }

    /** The line if it is right already. */
    Optional<LineTerms> terms() {
        try {
            return Optional.of(draft().terms());
        } catch (InvalidInput notYetRight) {
            return Optional.empty();
        }
    }

    public boolean isSupport() {
        return kind == LineKind.SUPPORT;
    }

    public boolean isBilledAgain() {
        return kind.allowsBillingPeriod();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public LineKind getKind() {
        return kind;
    }

    public void setKind(LineKind kind) {
        this.kind = kind;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public BigDecimal getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(BigDecimal unitPrice) {
        this.unitPrice = unitPrice;
    }

    public BigDecimal getDiscountPercent() {
        return discountPercent;
    }

    public void setDiscountPercent(BigDecimal discountPercent) {
        this.discountPercent = discountPercent;
    }

    public BillingPeriod getBillingPeriod() {
        return billingPeriod;
    }

    public void setBillingPeriod(BillingPeriod billingPeriod) {
        this.billingPeriod = billingPeriod;
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    public LocalDate getEndDate() {
        return endDate;
    }

    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    public String getSlaPlan() {
        return slaPlan;
    }

    public void setSlaPlan(String slaPlan) {
        this.slaPlan = slaPlan;
    }
}
