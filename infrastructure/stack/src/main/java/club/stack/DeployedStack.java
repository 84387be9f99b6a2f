package club.stack;

import static java.util.stream.Collectors.toUnmodifiableMap;

import club.aws.AwsFailure;
import club.core.CrashReports;
import club.dynamodb.DynamoTable;
import club.s3.S3Shelf;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackResourceSummary;

/// A stack as CloudFormation described it at one instant; [#named] describes it again.
public final class DeployedStack {
  private final AwsServices services;
  private final String name;
  private final String status;
  private final Map<String, String> parameters;
  private final Map<String, String> outputs;
  private final Map<String, String> resources;

  private DeployedStack(AwsServices services, Stack stack, Map<String, String> resources) {
    this.services = services;
    this.name = stack.stackName();
    this.status = stack.stackStatusAsString();
    this.parameters =
        stack.parameters().stream()
            .collect(
                toUnmodifiableMap(
                    Parameter::parameterKey,
                    each -> Optional.ofNullable(each.parameterValue()).orElse("")));
    this.outputs =
        stack.outputs().stream().collect(toUnmodifiableMap(Output::outputKey, Output::outputValue));
    this.resources = resources;
  }

  /// The stack of that name, with the region and credentials that the SDK finds.
  ///
  /// @throws StackProblem when it does not exist, or the right to describe it is missing
  public static DeployedStack named(String name) {
    return named(name, AwsServices.discover());
  }

  /// The stack of that name.
  ///
  /// @throws StackProblem when it does not exist, or the right to describe it is missing
  public static DeployedStack named(String name, AwsServices services) {
    CloudFormationClient cloudFormation = services.cloudFormation();
    Stack stack =
        new AwsCall("cloudformation:DescribeStacks")
            .answer(() -> described(name, services))
            .orElseThrow(() -> missing(name, services));
    Map<String, String> resources =
        new AwsCall("cloudformation:ListStackResources")
            .answer(
                () ->
                    cloudFormation
                        .listStackResourcesPaginator(request -> request.stackName(name))
                        .stackResourceSummaries()
                        .stream()
                        // A resource that could not be created has no physical id.
                        .filter(each -> each.physicalResourceId() != null)
                        .collect(
                            toUnmodifiableMap(
                                StackResourceSummary::logicalResourceId,
                                StackResourceSummary::physicalResourceId)));
    return new DeployedStack(services, stack, resources);
  }

  public String name() {
    return name;
  }

  public String region() {
    return services.region().id();
  }

  /// As CloudFormation writes it: `CREATE_COMPLETE`, `UPDATE_ROLLBACK_COMPLETE`, …
  public String status() {
    return status;
  }

  /// The clients by which this stack was found.
  public AwsServices services() {
    return services;
  }

  /// An output; empty when the stack has none of that name.
  public Optional<String> output(String output) {
    return Optional.ofNullable(outputs.get(output));
  }

  /// A parameter's value; absent when it is empty, or the stack has none of that name.
  public Optional<String> parameter(String parameter) {
    return Optional.ofNullable(parameters.get(parameter)).filter(value -> !value.isBlank());
  }

  /// The mailboxes that decide: those in `Reviewers`, else the one in `Contact`.
  public List<String> reviewers() {
    return parameter("Reviewers")
        .or(() -> parameter("Contact"))
        .map(list -> List.of(list.split(" *, *", -1)))
        .orElse(List.of());
  }

  /// The physical id of the resource with this logical id; empty when it does not exist.
  public Optional<String> physicalId(String logicalId) {
    return Optional.ofNullable(resources.get(logicalId));
  }

  /// Calls a function and waits for its answer, for up to 15 minutes. It is never retried: a call
  /// without an answer may have done its work.
  ///
  /// @param function its logical id
  /// @param event JSON
  /// @return JSON
  /// @throws StackProblem when it does not exist, must not be called, or failed
  public String invoke(String function, String event) {
    return new FunctionCall(this, function).answer(event);
  }

  /// The table of this name, reached with the operator's credentials.
  public DynamoTable table(String name) {
    return DynamoTable.of(services.dynamodb(), name);
  }

  /// The bucket of this name, reached with the operator's credentials.
  public S3Shelf bucket(String name) {
    return new S3Shelf(services.s3(), name);
  }

  /// The queue of crash reports.
  ///
  /// @throws StackProblem when the stack has none
  public CrashReports crashReports() {
    return new CrashQueue(services.sqs(), resource("Crashes"));
  }

  /// The zone in which the club's days begin.
  public ZoneId timeZone() {
    return parameter("TimeZone").map(ZoneId::of).orElse(ZoneOffset.UTC);
  }

  /// The physical id of the resource with this logical id.
  ///
  /// @throws StackProblem when it does not exist
  public String resource(String logicalId) {
    return physicalId(logicalId)
        .orElseThrow(
            () ->
                new StackProblem(
                    "The stack %s has no %s: deploy this version with `sam deploy`."
                        .formatted(name, logicalId)));
  }

  private static Optional<Stack> described(String name, AwsServices services) {
    try {
      return services
          .cloudFormation()
          .describeStacks(request -> request.stackName(name))
          .stacks()
          .stream()
          .findFirst();
    } catch (CloudFormationException refused) {
      // It has neither an exception nor a code of its own.
      if (AwsFailure.code(refused).equals("ValidationError")
          && AwsCall.message(refused).contains("does not exist")) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  private static StackProblem missing(String name, AwsServices services) {
    return new StackProblem(
        "There is no stack %s in %s: check the name and AWS_REGION, or deploy it with `sam deploy`."
            .formatted(name, services.region().id()));
  }
}
