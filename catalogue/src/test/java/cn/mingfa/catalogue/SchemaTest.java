package cn.mingfa.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTest {

    private static final Pattern MODELINE = Pattern.compile("# yaml-language-server: \\$schema=\\.\\./(schema/\\S+)");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final Map<String, JsonSchema> SCHEMAS = new HashMap<>();

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedFileSatisfiesTheSchemaItNames(SourceFile file) {
        assertThat(validate(file)).isEmpty();
    }

    static List<SourceFile> shipped() {
        return ShippedFiles.definitions();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matter: {key: x, version: 1}",
                "matter: {lable: x}",
                "matter: []",
            })
    void schemaRefusesWhatTheLoaderRefuses(String text) {
        SourceFile file =
                new SourceFile("m.yaml", "# yaml-language-server: $schema=../schema/matter.schema.json\n" + text);

        assertThat(validate(file)).isNotEmpty();
        assertThat(Catalogue.load(List.of(file)).findings()).isNotEmpty();
    }

    private static Set<ValidationMessage> validate(SourceFile file) {
        Matcher modeline = MODELINE.matcher(file.text().lines().findFirst().orElse(""));
        assertThat(modeline.matches()).as("first line of " + file.name()).isTrue();
        JsonSchema schema =
                SCHEMAS.computeIfAbsent(modeline.group(1), name -> FACTORY.getSchema(ShippedFiles.text(name)));
        Tree tree = TreeReader.read(file, new Findings()).orElseThrow();
        return schema.validate(json(tree));
    }

    /** As an editor reads YAML: unquoted numbers, true and false are no texts. */
    private static JsonNode json(Tree tree) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (tree) {
            case Tree.Word word
            when word.plain() && word.text().matches("true|false") ->
                nodes.booleanNode(word.text().equals("true"));
            case Tree.Word word
            when word.plain() && word.text().matches("-?[0-9]+") -> nodes.numberNode(Long.parseLong(word.text()));
            case Tree.Word word
            when word.plain() && word.text().matches("-?[0-9]+\\.[0-9]+") ->
                nodes.numberNode(new BigDecimal(word.text()));
            case Tree.Word word -> nodes.textNode(word.text());
            case Tree.Items items -> {
                var array = nodes.arrayNode();
                items.items().forEach(item -> array.add(json(item)));
                yield array;
            }
            case Tree.Names names -> {
                var object = nodes.objectNode();
                names.names().forEach(name -> object.set(name.key(), json(name.value())));
                yield object;
            }
        };
    }
}
