package org.clientele.crm.api.shared;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * How the API reads and writes JSON. Strict on the way in: an unknown field, a number where a text belongs, a duplicate
 * key or trailing text is an error, nothing is coerced. On the way out amounts are strings and moments UTC with seconds.
 */
public final class Json {

    /** Shared, immutable after construction. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .addModule(scalars())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private Json() {}

    private static SimpleModule scalars() {
        return new SimpleModule("scalars")
                .addSerializer(BigDecimal.class, new JsonSerializer<>() {
                    @Override
                    public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider)
                            throws IOException {
                        json.writeString(value.toPlainString());
                    }
                })
                .addSerializer(Instant.class, new JsonSerializer<>() {
                    @Override
                    public void serialize(Instant value, JsonGenerator json, SerializerProvider provider)
                            throws IOException {
                        json.writeString(value.truncatedTo(ChronoUnit.MILLIS).toString());
                    }
                })
                .addDeserializer(BigDecimal.class, new DecimalReader())
                .addDeserializer(Instant.class, new IsoReader<>(Instant.class, Iso::moment))
                .addDeserializer(LocalDate.class, new IsoReader<>(LocalDate.class, Iso::date));
    }

    /** Reads a date or a moment from its text; a number is none. */
    private static final class IsoReader<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> parser;

        IsoReader(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), json);
            }
            try {
                return parser.apply(json.getText());
            } catch (DateTimeException malformed) {
                return (T) context.handleWeirdStringValue(handledType(), json.getText(), "not as in RFC 3339");
            }
        }
    }

    /** Reads an amount from a string such as {@code "1000.00"} or from a number; never more digits than can be kept. */
    private static final class DecimalReader extends StdScalarDeserializer<BigDecimal> {

        private static final int MAX_LENGTH = 40;

        DecimalReader() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getText();
            boolean scalar = json.currentToken().isScalarValue();
            if (!scalar || text.length() > MAX_LENGTH || !text.matches("-?\\d+(\\.\\d+)?")) {
                return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "not a decimal number");
            }
            return new BigDecimal(text);
        }
    }
}
