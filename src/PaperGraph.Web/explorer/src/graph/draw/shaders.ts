import { rowsInLine } from '../scene/slots'

/** Shared by both: where a point of the map is on the screen, and how much of a thing is there. */
const common = /* glsl */ `#version 300 es
precision highp float;
uniform vec2 u_middle;
uniform vec2 u_window;
uniform float u_scale;
uniform float u_now;
uniform float u_fade;
// 1 where what stands out is drawn, over the rest.
uniform float u_bright;

uniform highp sampler2D u_rows;

const vec2 corners[6] = vec2[](vec2(0.0, -1.0), vec2(1.0, -1.0), vec2(0.0, 1.0), vec2(0.0, 1.0), vec2(1.0, -1.0), vec2(1.0, 1.0));
int row() { return gl_VertexID / 6; }
/** Of a quad: from 0 to 1 along it, from -1 to 1 across. */
vec2 corner() { return corners[gl_VertexID % 6]; }
vec4 numbers(int part, int parts) { return texelFetch(u_rows, ivec2(row() % ${rowsInLine} * parts + part, row() / ${rowsInLine}), 0); }
vec2 pixels(vec2 place) { return (place - u_middle) * u_scale; }
vec4 position(vec2 point) { return vec4(point.x * 2.0 / u_window.x, -point.y * 2.0 / u_window.y, 0.0, 1.0); }
float presence(vec2 times) { return clamp((u_now - times.x) / u_fade, 0.0, 1.0) * (1.0 - clamp((u_now - times.y) / u_fade, 0.0, 1.0)); }
`

export const nodeVertex = common + /* glsl */ `
uniform float u_factor;
uniform float u_layer;
uniform vec3 u_colours[8];
out vec2 v_point;
out float v_radius;
out float v_alpha;
flat out int v_kind;
flat out float v_state;
flat out vec3 v_colour;
flat out vec4 v_shares;

void main() {
  vec4 body = numbers(0, 3), life = numbers(1, 3);
  float size = body.z;
  v_state = life.x;
  v_kind = int(body.w + 0.5);
  v_radius = v_kind == 7 ? max(4.5, size * u_scale) : size * mix(u_factor, max(u_factor, 0.85), u_bright);
  v_alpha = presence(life.yz);
  // Communities lie below what is in them.
  if (size <= 0.0 || v_alpha <= 0.0 || (v_kind == 7) != (u_layer < 0.5)) { gl_Position = vec4(2.0, 2.0, 0.0, 1.0); return; }
  // As far as the shape reaches with its outline, and no further: what is drawn of nothing costs as much as what is seen.
  float outline = v_state > 0.5 ? 5.5 : 1.8;
  float reach = v_kind == 2 ? v_radius * 1.2 + outline * 1.42 : v_kind == 3 ? v_radius * 1.04 + outline * 2.0 : v_radius + outline;
  v_point = vec2(corner().x * 2.0 - 1.0, corner().y) * reach;
  v_shares = numbers(2, 3);
  v_colour = u_colours[v_kind];
  gl_Position = position(pixels(body.xy) + v_point);
}`

export const nodeFragment = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_point;
in float v_radius;
in float v_alpha;
flat in int v_kind;
flat in float v_state;
flat in vec3 v_colour;
flat in vec4 v_shares;
uniform vec3 u_colours[8];
uniform vec3 u_ground;
uniform vec3 u_accent;
uniform vec3 u_text;
uniform float u_pixelRatio;
out vec4 colour;

bool has(float state, float bit) { return mod(floor(state / bit), 2.0) > 0.5; }
float box(vec2 p, vec2 size, float round) { vec2 q = abs(p) - size + round; return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - round; }

// A kind's shape: how far outside of it a point is.
float shape(vec2 p, float r) {
  if (v_kind == 1) return box(p, vec2(r * 0.88), r * 0.16);
  if (v_kind == 2) return (abs(p.x) + abs(p.y) - r * 1.2) * 0.7071;
  if (v_kind == 3) return max(p.y - r * 0.16, 0.866 * abs(p.x) - 0.5 * (p.y - r * 0.16)) - r * 0.6;
  if (v_kind == 4) return box(p, vec2(r * 0.74, r * 0.94), r * 0.12);
  if (v_kind == 6) return box(p, vec2(r * 0.94, r * 0.66), r * 0.3);
  return length(p) - r;
}

float inside(float distance) { return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0); }
float band(float distance, float from, float to) { return inside(from - distance) * inside(distance - to); }
void over(inout vec4 below, vec3 tint, float alpha) { below = vec4(tint * alpha, alpha) + below * (1.0 - alpha); }

// A community: a disc with a ring that shows how many of which kind it holds.
vec4 community() {
  float far = length(v_point), thick = clamp(v_radius * 0.15, min(3.0, v_radius * 0.4), 9.0);
  vec4 sum = vec4(0.0);
  over(sum, u_colours[7], 0.92 * inside(far - v_radius));
  float turn = atan(v_point.x, -v_point.y) / 6.2831853, gap = 0.8 / max(1.0, 6.2831853 * far);
  turn = turn < 0.0 ? turn + 1.0 : turn;
  float from = 0.0;
  for (int kind = 0; kind < 4; kind++) {
    float to = from + v_shares[kind];
    if (v_shares[kind] > 0.0 && turn >= from && turn < to) {
      float edge = v_shares[kind] > 0.999 ? 1.0 : smoothstep(0.0, gap, min(turn - from, to - turn));
      over(sum, u_colours[kind], edge * band(far, v_radius - thick, v_radius));
    }
    from = to;
  }
  return sum;
}

void main() {
  float distance = v_kind == 7 ? length(v_point) - v_radius : shape(v_point, v_radius);
  vec4 sum = vec4(0.0);
  if (has(v_state, 2.0)) over(sum, u_accent, band(distance, 2.5, 5.0));
  else if (has(v_state, 8.0)) over(sum, u_text, band(distance, 2.0, 4.0));
  if (v_kind == 7) {
    vec4 disc = community();
    sum = disc + sum * (1.0 - disc.a);
  } else {
    over(sum, u_ground, inside(distance - 1.25));
    over(sum, v_colour, inside(distance));
    if (has(v_state, 4.0)) over(sum, u_ground, inside(length(v_point) - v_radius * 0.34));
  }
  colour = sum * v_alpha;
}`

export const edgeVertex = common + /* glsl */ `
uniform float u_factor;
uniform float u_alpha;
uniform float u_pixelRatio;
uniform vec3 u_colours[8];
out float v_across;
out float v_along;
out float v_half;
flat out float v_alpha;
flat out int v_style;
flat out vec3 v_colour;

void main() {
  vec4 ends = numbers(0, 2), line = numbers(1, 2);
  float width = line.x, along = corner().x;
  v_style = int(line.y + 0.5);
  bool bright = u_bright > 0.5, joins = v_style == 7;
  v_alpha = presence(line.zw) * (bright ? 0.95 : joins ? 0.4 : u_alpha);
  vec2 from = pixels(ends.xy), to = pixels(ends.zw), way = to - from;
  float far = length(way);
  if (width <= 0.0 || v_alpha <= 0.0 || far < 0.5) { gl_Position = vec4(2.0, 2.0, 0.0, 1.0); return; }
  // From where a relation begins to where it ends, it thins.
  bool directed = v_style == 1 || v_style == 2 || v_style == 3 || v_style == 5;
  float thin = directed ? mix(1.35, 0.45, along) : 1.0;
  v_half = max(0.5, width * (joins ? 0.8 : u_factor) * thin * (bright ? 1.3 : 1.0) * 0.5);
  v_across = corner().y * (v_half + 0.5 / u_pixelRatio);
  v_along = along * far;
  v_colour = u_colours[v_style];
  gl_Position = position(mix(from, to, along) + vec2(-way.y, way.x) / far * v_across);
}`

export const edgeFragment = /* glsl */ `#version 300 es
precision highp float;
in float v_across;
in float v_along;
in float v_half;
flat in float v_alpha;
flat in int v_style;
flat in vec3 v_colour;
uniform float u_pixelRatio;
out vec4 colour;

float dashes(float on, float off) { float at = mod(v_along, on + off); return clamp(at + 0.5, 0.0, 1.0) * clamp(on - at + 0.5, 0.0, 1.0); }

void main() {
  float alpha = v_alpha * clamp((v_half - abs(v_across)) * u_pixelRatio + 0.5, 0.0, 1.0);
  if (v_style == 2) alpha *= dashes(8.0, 4.0);
  else if (v_style == 3) alpha *= dashes(2.5, 3.5);
  else if (v_style == 4) alpha *= dashes(14.0, 4.0);
  colour = vec4(v_colour * alpha, alpha);
}`
