// Called by `observe`, beside the packages that it installs.
//
// The Observatory's own command takes a public host and statuses under 400. Here its tests are given each answer of a club on one
// machine, as the distribution would serve it: by HTTPS with a valid certificate, and HTTP redirected to it (`ViewerProtocolPolicy`
// in template.yaml).
import { AxiosHeaders } from "axios";
import { ALL_TESTS } from "@mdn/mdn-http-observatory/src/constants.js";
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from "@mdn/mdn-http-observatory/src/grader/charts.js";
import { getGradeForScore, getScoreModifier } from "@mdn/mdn-http-observatory/src/grader/grader.js";
import { parseHttpEquivHeaders } from "@mdn/mdn-http-observatory/src/retriever/utils.js";
import { Requests } from "@mdn/mdn-http-observatory/src/types.js";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { CspParser } from "csp_evaluator/dist/parser.js";

const LEAST = 130;
const HOST = "club.example";
const site = process.argv[2];

const form = (body, type) => ({ method: "POST", body, headers: { "content-type": type } });
const pages = [
  ["/", 200], ["/en/", 200], ["/rejoindre/", 200], ["/en/join/", 200],
  ["/actualites/", 200], ["/actualites/2021-12-21/", 200], ["/en/news/2021-12-21/", 200],
  ["/errors/not-found.html", 200], ["/errors/unavailable.html", 200],
  ["/nothing", 404], ["/api/nothing", 404], ["/api/follow/x", 404], ["/api/review/x", 404],
  ["/api/join-requests", 405, { method: "DELETE" }],
  ["/api/join-requests", 400, form("a=%zz", "application/x-www-form-urlencoded")],
  ["/api/join-requests", 413, form("a=" + "b".repeat(33000), "application/x-www-form-urlencoded")],
  ["/api/join-requests", 413, form("a=" + "b".repeat(1000001), "application/x-www-form-urlencoded")],
  ["/api/join-requests", 415, form("x", "text/plain")],
  ["/api/join-requests", 422, form("a=b", "application/x-www-form-urlencoded")],
];

function observed(answer, body) {
  const response = () => ({
    headers: new AxiosHeaders(Object.fromEntries(answer.headers)),
    request: { headers: new AxiosHeaders() },
    status: answer.status,
    verified: true,
    data: body,
    config: { headers: new AxiosHeaders() },
    httpEquiv: parseHttpEquivHeaders(body, `https://${HOST}/`),
  });
  const requests = new Requests(HOST);
  requests.resources.path = body;
  requests.responses = { ...requests.responses, auto: response(), https: response(), http: response(), cors: response() };
  requests.responses.httpRedirects = [
    { url: new URL(`http://${HOST}/`), status: 301 },
    { url: new URL(`https://${HOST}/`), status: answer.status },
  ];
  requests.responses.httpsRedirects = [{ url: new URL(`https://${HOST}/`), status: answer.status }];
  requests.session = { url: new URL(`https://${HOST}/`), jar: { getCookiesSync: () => [], serializeSync: () => ({ cookies: [] }) } };
  return requests;
}

/** The rule of the Observatory: a bonus counts from 90 points upwards. */
function score(requests) {
  const modifiers = ALL_TESTS.map((test) => getScoreModifier(test(requests).result));
  const sum = (numbers) => numbers.reduce((a, b) => a + b, 100);
  const bare = sum(modifiers.filter((modifier) => modifier < 0));
  return getGradeForScore(bare >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(modifiers) : bare);
}

let failed = false;
for (const [path, status, request] of pages) {
  const answer = await fetch(site + path, {
    redirect: "manual", ...request, headers: { accept: "text/html", ...request?.headers },
  });
  const points = score(observed(answer, await answer.text()));
  const findings = new CspEvaluator(new CspParser(answer.headers.get("content-security-policy") ?? "").csp).evaluate();
  const isWell = answer.status === status && answer.headers.get("content-type")?.startsWith("text/html")
    && points.score >= LEAST && findings.length === 0;
  failed ||= !isWell;
  console.log(`${isWell ? "  " : "✗ "}${points.score} ${points.grade}  ${findings.length} findings  ${answer.status} ${request?.method ?? "GET"} ${path}`);
  findings.forEach((finding) => console.log(`     ${finding.directive}: ${finding.description}`));
}
process.exit(failed ? 1 : 0);
