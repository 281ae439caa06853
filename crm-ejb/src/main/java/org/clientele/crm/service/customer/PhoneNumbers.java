package org.clientele.crm.service.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import org.clientele.crm.domain.customer.ContactPhone;

/** Knows how the world dials a number that somebody typed. */
@ApplicationScoped
public class PhoneNumbers {

    /**
     * The number with its international form, which is left out where the numbering plans know no such number.
     *
     * @param country ISO 3166-1 alpha-2, where a number without country code is; may be {@code null}
     */
    public ContactPhone international(ContactPhone phone, String country) {
        return new ContactPhone(phone.number(), e164(phone.number(), country), phone.type());
    }

    private static String e164(String typed, String country) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = plans.parse(typed, country);
            return plans.isValidNumber(number) ? plans.format(number, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException unknown) {
            return null;
        }
    }
}
