package org.clientele.crm.web.customer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.clientele.crm.domain.customer.ContactData;
import org.clientele.crm.domain.customer.ContactDetails;
import org.clientele.crm.domain.customer.ContactEmail;
import org.clientele.crm.domain.customer.ContactPhone;
import org.clientele.crm.domain.customer.ContactRole;
import org.clientele.crm.domain.customer.PostData;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;

/** A contact of a customer as it is being typed. The first mail address filled in is the primary one. */
public class ContactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<ReachForm> emails = new ArrayList<>();
    private final List<ReachForm> phones = new ArrayList<>();
    private List<String> roles = new ArrayList<>();
    private String salutation;
    private String givenName;
    private String familyName;
    private String language;
    private String timeZone;
    private String jobTitle;
    private boolean primary;
    private LocalDate validFrom;

    /** An empty form with a line for one address and one number. */
    static ContactForm empty() {
        ContactForm form = new ContactForm();
        form.addEmail();
        form.addPhone();
        return form;
    }

    static ContactForm of(ContactData person, ContactDetails.Post post) {
        ContactForm form = new ContactForm();
        form.salutation = person.salutation();
        form.givenName = person.givenName();
        form.familyName = person.familyName();
        form.language = person.language();
        form.timeZone = person.timeZone();
        person.emails().stream()
                .sorted((a, b) -> Boolean.compare(b.primary(), a.primary()))
                .forEach(email -> form.emails.add(new ReachForm(email.address(), email.type())));
        person.phones().forEach(phone -> form.phones.add(new ReachForm(phone.number(), phone.type())));
        form.addEmail();
        form.addPhone();
        post.roles().forEach(role -> form.roles.add(role.name()));
        form.jobTitle = post.jobTitle();
        form.primary = post.primary();
        form.validFrom = post.validFrom();
        return form;
    }

    /** @throws InvalidInput with everything that is not acceptable, each error named after its input */
    ContactData person() {
        try {
            return new ContactData(
                    salutation,
                    givenName,
                    familyName,
                    emails.stream()
                            .filter(ReachForm::isFilled)
                            .map(mail -> new ContactEmail(mail.getText(), mail.getType(), false))
                            .toList(),
                    phones.stream()
                            .filter(ReachForm::isFilled)
                            .map(phone -> new ContactPhone(phone.getText(), null, phone.getType()))
                            .toList(),
                    CustomerForm.firstWord(language),
                    timeZone);
        } catch (InvalidInput wrong) {
            var checks = new FieldChecks();
            wrong.errors()
                    .forEach(error -> checks.reject(
                            error.field().replaceFirst("\\.(address|number)$", ".text"),
                            error.key(),
                            error.arguments().toArray()));
            checks.done();
            throw wrong;
        }
    }

    PostData post() {
        EnumSet<ContactRole> chosen = EnumSet.noneOf(ContactRole.class);
        roles.forEach(role -> chosen.add(ContactRole.valueOf(role)));
        return new PostData(chosen, jobTitle, primary, validFrom);
    }

    void addEmail() {
        emails.add(new ReachForm());
    }

    void addPhone() {
        phones.add(new ReachForm());
    }

    public List<ReachForm> getEmails() {
        return emails;
    }

    public List<ReachForm> getPhones() {
        return phones;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public String getSalutation() {
        return salutation;
    }

    public void setSalutation(String salutation) {
        this.salutation = salutation;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public boolean isPrimary() {
        return primary;
    }

    public void setPrimary(boolean primary) {
        this.primary = primary;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
