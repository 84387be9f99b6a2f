package club.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.local.ClubProblem;
import club.local.access.PolicyStatement;
import club.local.access.Roles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final String FUNCTION =
      """
      Parameters:
        Names: {Type: String, Default: "a, b"}
        Empty: {Type: String, Default: ""}
      Conditions:
        HasNames: !Not [!Equals [!Ref Names, ""]]
        HasEmpty: !Not [!Equals [!Ref Empty, ""]]
        Both: !And [!Condition HasNames, !Condition HasEmpty]
      Globals:
        Function: {Environment: {Variables: {ALL: everywhere}}}
      Resources:
        Key: {Type: AWS::SecretsManager::Secret}
        Queue: {Type: AWS::SQS::Queue}
        Topic: {Type: AWS::SNS::Topic}
        Fate: {Type: AWS::SES::ConfigurationSet}
        FateToTopic:
          Type: AWS::SES::ConfigurationSetEventDestination
          Properties:
            ConfigurationSetName: !Ref Fate
            EventDestination:
              Enabled: true
              MatchingEventTypes: [bounce, complaint]
              SnsDestination: {TopicARN: !Ref Topic}
        Table: {Type: AWS::DynamoDB::Table}
        F:
          Type: AWS::Serverless::Function
          Properties:
            CodeUri: f.jar
            Handler: a.F
            Timeout: 9
            MemorySize: 512
            PROPERTIES
      """;

  @Test
  void resolvesWhatAVariableIsMadeOf() {
    FunctionDefinition function =
        function(
            """
            Environment:
                    Variables:
                      NAMES: !If [HasNames, !Join ["+", [!Ref Names, c]], none]
                      EMPTY: !If [HasEmpty, !GetAtt Nothing.Known, none]
                      BOTH: !If [Both, yes, no]
                      SUB: !Sub "${Table}/${AWS::Region}"
                      SECRET: !Sub "{{resolve:secretsmanager:${Key}}}"
                      ARN: !GetAtt Queue.Arn
            """);

    assertThat(function.environment())
        .containsEntry("NAMES", "a, b+c")
        .containsEntry("EMPTY", "none")
        .containsEntry("BOTH", "no")
        .containsEntry("SUB", "Table/eu-west-3")
        .containsEntry("SECRET", "secret of Key")
        .containsEntry("ARN", "arn:aws:sqs:eu-west-3:000000000000:Queue")
        .containsEntry("ALL", "everywhere");
  }

  @Test
  void readsNoPolicyThatItCannotKeep() {
    assertThatThrownBy(() -> roles("Effect: Deny\n Action: a:B\n Resource: '*'"))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("denies");
    assertThatThrownBy(
            () ->
                roles(
                    "Effect: Allow\n Action: a:B\n Resource: '*'\n Condition: {DateLessThan: {a: b}}"))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("Condition.DateLessThan is not imitated");
    assertThatThrownBy(() -> roles("Effect: Allow\n NotAction: a:B\n Resource: '*'"))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("NotAction");
  }

  @Test
  void readsOneTextAsAList() {
    assertThat(roles("Effect: Allow\n Action: a:B\n Resource: !GetAtt Queue.Arn").allowed())
        .isEqualTo(
            Map.of(
                "F",
                List.of(
                    new PolicyStatement(
                        List.of("a:B"),
                        List.of("arn:aws:sqs:eu-west-3:000000000000:Queue"),
                        List.of()))));
  }

  private static Roles roles(String statement) {
    String yaml =
        """
        Resources:
          Queue: {Type: AWS::SQS::Queue}
          F: {Type: AWS::Serverless::Function, Properties: {Role: !GetAtt FRole.Arn}}
          FRole:
            Type: AWS::IAM::Role
            Properties:
              Policies:
                - PolicyDocument:
                    Statement:
                      - STATEMENT
        """
            .replace("STATEMENT", statement.replace("\n", "\n               "));
    return Template.parse(yaml, Path.of("."), Map.of(), _ -> "x").roles();
  }

  @Test
  void readsAStreamWithItsRules() {
    FunctionDefinition function =
        function(
            """
            Events:
                    Changes:
                      Type: DynamoDB
                      Properties:
                        Stream: !GetAtt Table.StreamArn
                        StartingPosition: TRIM_HORIZON
                        BatchSize: 10
                        MaximumBatchingWindowInSeconds: 2
                        MaximumRetryAttempts: 3
                        BisectBatchOnFunctionError: true
                        FilterCriteria: {Filters: [{Pattern: '{"eventName": ["INSERT"]}'}]}
                        DestinationConfig: {OnFailure: {Type: SQS, Destination: !GetAtt Queue.Arn}}
            """);

    StreamSource source = function.streams().getFirst();
    assertThat(source.batchSize()).isEqualTo(10);
    assertThat(source.window()).isEqualTo(Duration.ofSeconds(2));
    assertThat(source.retries()).isEqualTo(3);
    assertThat(source.filters()).hasSize(1);
    assertThat(source.crashes()).isEqualTo("Queue");
  }

  @Test
  void readsWhatIsReportedOfMailsAndToWhom() {
    Template template = template("Events: {Mail: {Type: SNS, Properties: {Topic: !Ref Topic}}}");

    assertThat(template.configurationSets()).containsExactly("Fate");
    assertThat(template.reportDestinations())
        .containsExactly(new ReportDestination("Fate", Set.of("bounce", "complaint"), "Topic"));
    assertThat(template.functions().getFirst().topics()).containsExactly("Topic");
  }

  @Test
  void readsARateInMinutesHoursAndDays() {
    assertThat(every("rate(5 minutes)")).isEqualTo(Duration.ofMinutes(5));
    assertThat(every("rate(1 hour)")).isEqualTo(Duration.ofHours(1));
    assertThat(every("rate(14 days)")).isEqualTo(Duration.ofDays(14));
    assertThatThrownBy(() -> every("cron(0 8 * * ? *)"))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("F.Events.Daily.Properties.ScheduleExpression");
  }

  private static Duration every(String expression) {
    return function(
            "Events: {Daily: {Type: ScheduleV2, Properties: {ScheduleExpression: '%s', Input: '{}'}}}"
                .formatted(expression))
        .schedules()
        .getFirst()
        .every();
  }

  @Test
  void namesThePathOfWhatItDoesNotImitate() {
    assertThatThrownBy(() -> function("Environment: {Variables: {A: !ImportValue x}}"))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("F.Environment.Variables.A")
        .hasMessageContaining("Fn::ImportValue");
    assertThatThrownBy(() -> function("Layers: [x]"))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("F.Layers");
    assertThatThrownBy(() -> function("Events: {Q: {Type: SQS, Properties: {}}}"))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("F.Events.Q");
    assertThatThrownBy(() -> function("Events: {R: {Type: HttpApi, Properties: {Method: GET}}}"))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("F.Events.R.Properties.Method must be ANY");
    assertThatThrownBy(
            () ->
                function(
                    "Events: {R: {Type: HttpApi, Properties: {Method: ANY, Path: '/a/{b+}/c'}}}"))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("F.Events.R.Properties.Path");
    assertThatThrownBy(() -> function("Environment: {Variables: {A: !Sub ['${a}', {a: b}]}}"))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("F.Environment.Variables.A uses Fn::Sub");
  }

  @Test
  void namesWhoDrawsTheSiteWithADeploy() {
    String yaml =
        """
        Parameters: {Name: {Type: String, Default: Club}}
        Resources:
          F: {Type: AWS::Serverless::Function}
          Site: {Type: Custom::Site, Properties: {ServiceToken: !GetAtt F.Arn, Programme: !Ref Name}}
        """;

    assertThat(Template.parse(yaml, Path.of("/home"), Map.of(), id -> id).siteDrawings())
        .hasEntrySatisfying(
            "F", asked -> assertThat(asked.path("Programme").asString()).isEqualTo("Club"));
  }

  @Test
  void namesTheLineOfBrokenYaml() {
    assertThatThrownBy(() -> Template.parse("a: [", Path.of(""), Map.of(), id -> id))
        .isInstanceOf(ClubProblem.class)
        .hasMessageContaining("line");
  }

  private static FunctionDefinition function(String properties) {
    return template(properties).functions().getFirst();
  }

  private static Template template(String properties) {
    return Template.parse(
        FUNCTION.replace("PROPERTIES", properties.strip()),
        Path.of("/home"),
        Map.of(),
        id -> "secret of " + id);
  }
}
