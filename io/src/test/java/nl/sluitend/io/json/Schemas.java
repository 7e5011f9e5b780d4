package nl.sluitend.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** A JSON Schema to validate documents against. */
public final class Schemas {
  /** As Jackson comes, the validator fails on a number that is too large for a double. */
  private static final ObjectMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Schema schema;

  private Schemas(Schema schema) {
    this.schema = schema;
  }

  /** Takes a schema of draft 2020-12. */
  public static Schemas of(String text) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    return new Schemas(registry.getSchema(text, InputFormat.JSON));
  }

  /** Takes a schema of draft 7, which formats such as {@code uri} are part of. */
  public static Schemas ofDraft7(String text) {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7,
            builder ->
                builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    return new Schemas(registry.getSchema(text, InputFormat.JSON));
  }

  /** The schema that schemas of draft 2020-12 keep to. */
  public static Schemas ofSchemas() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    return new Schemas(
        registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")));
  }

  /** What the schema has against a document. */
  public List<String> errors(String document) throws JsonProcessingException {
    return schema.validate(EXACT.readTree(document)).stream().map(Error::toString).toList();
  }
}
