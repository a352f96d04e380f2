// onnx.mjs - the little that ./build.sh bench needs of ONNX files, with the protobuf read and
// written by hand.
//
//   node onnx.mjs checkpoint GRAPH.onnx OUT.safetensors
//   node onnx.mjs one-node OUT.onnx
//
// `checkpoint` takes the weights back out of a tuned graph, so that our side computes the same
// function as the peer. The graph has its batch norms folded: a norm becomes the bias alone, with
// mean 0, weight 1 and variance 1 - eps. Node names are the module paths of the checkpoint.
import {readFileSync, writeFileSync} from 'node:fs';

const EPS = 1e-5;

// ---- reading protobuf: a message is a map from field number to an array of values --------------

function varint(b, at) {
    let value = 0, scale = 1, byte;
    do {
        byte = b[at.i++];
        value += (byte & 127) * scale;
        scale *= 128;
    } while (byte & 128);
    return value;
}

function message(b) {
    const fields = {}, at = {i: 0};
    while (at.i < b.length) {
        const tag = varint(b, at), width = {1: 8, 5: 4}[tag & 7];
        let value;
        if ((tag & 7) === 0) {
            value = varint(b, at);
        } else {
            const n = width ?? varint(b, at);
            value = b.subarray(at.i, at.i += n);
        }
        (fields[tag >>> 3] ??= []).push(value);
    }
    return fields;
}

const text = field => field ? field[0].toString() : '';

function integers(field = []) { // packed or not
    return field.flatMap(value => {
        if (typeof value === 'number') return [value];
        const list = [];
        for (const at = {i: 0}; at.i < value.length;) list.push(varint(value, at));
        return list;
    });
}

function graphOf(path) { // nodes {op, name, inputs} and constants {name: {dims, data}}
    const graph = message(message(readFileSync(path))[7][0]), constants = {};
    for (const tensor of graph[5].map(message)) {
        constants[text(tensor[8])] = {dims: integers(tensor[1]), data: (tensor[9] ?? tensor[4])?.[0]};
    }
    const nodes = graph[1].map(message).map(
        n => ({op: text(n[4]), name: text(n[3]), inputs: (n[1] ?? []).map(String)}));
    return {nodes, constants};
}

// ---- a checkpoint from a graph -------------------------------------------------------------------

const f32 = (n, value) => Buffer.from(new Float32Array(n).fill(value).buffer);

class Checkpoint {
    tensors = new Map();

    add(name, dims, data) {
        const bytes = 4 * dims.reduce((a, b) => a * b, 1);
        if (data.length !== bytes) throw Error(`${name}: ${data.length} bytes, expected ${bytes}`);
        if (this.tensors.has(name)) throw Error(`${name}: found twice`);
        this.tensors.set(name, {dims, data});
    }

    norm(path, bias) { // x * weight / sqrt(var + eps) + bias, with a factor of 1
        const n = bias.length / 4;
        this.add(`${path}.weight`, [n], f32(n, 1));
        this.add(`${path}.bias`, [n], bias);
        this.add(`${path}.running_mean`, [n], f32(n, 0));
        this.add(`${path}.running_var`, [n], f32(n, 1 - EPS));
    }

    write(path) {
        const header = {};
        let end = 0;
        for (const [name, {dims, data}] of this.tensors) {
            header[name] = {dtype: 'F32', shape: dims, data_offsets: [end, end += data.length]};
        }
        const json = Buffer.from(JSON.stringify(header)), size = Buffer.alloc(8);
        size.writeBigUInt64LE(BigInt(json.length));
        writeFileSync(path, Buffer.concat([size, json, ...[...this.tensors.values()].map(t => t.data)]));
    }
}

function checkpoint(graph, path) {
    const {nodes, constants} = graphOf(graph), out = new Checkpoint(), parts = new Map();
    for (const {op, name, inputs} of nodes) {
        if (op !== 'Conv') continue;
        const module = name.slice(1).replaceAll('/', '.');
        const weight = constants[inputs[1]], bias = constants[inputs[2]];
        let match;
        if ((match = module.match(/^(.*\.activ)\.PRelu_output_0_xa$/))) {
            // PReLU as slope*x + (1 - slope)*relu(x); this is the first term
            out.add(`${match[1]}.weight`, [weight.dims[0]], weight.data);
        } else if ((match = module.match(/^(.*\.activ)\.PRelu_output_0_rb$/))) {
            continue;
        } else if ((match = module.match(/^(.*\.se\.conv[12])\.Conv$/))) {
            out.add(`${match[1]}.weight`, weight.dims, weight.data);
            out.add(`${match[1]}.bias`, bias.dims, bias.data);
        } else if (module === 'feautre_layer.pw_conv.conv.Conv') {
            out.add('feautre_layer.pw_conv.conv.weight', weight.dims, weight.data);
            out.norm('features_norm', bias.data);
        } else if ((match = module.match(/^(.*)\.conv\.Concat_g$/))) { // two equal parts, merged
            const dims = [weight.dims[0] / 2, ...weight.dims.slice(1)], half = weight.data.length / 2;
            out.add(`${match[1]}.conv.0.weight`, dims, weight.data.subarray(0, half));
            out.add(`${match[1]}.conv.1.weight`, dims, weight.data.subarray(half));
            out.norm(`${match[1]}.bn`, bias.data);
        } else if ((match = module.match(/^(.*)\.conv\.conv\.(\d+)\.Conv$/))) {
            out.add(`${match[1]}.conv.${match[2]}.weight`, weight.dims, weight.data);
            parts.set(match[1], [...(parts.get(match[1]) ?? []), bias.data]);
        } else if ((match = module.match(/^(.*)\.conv\.Conv$/))) {
            out.add(`${match[1]}.conv.weight`, weight.dims, weight.data);
            out.norm(`${match[1]}.bn`, bias.data);
        } else {
            throw Error(`${graph}: a convolution named ${name}, which is no layer of MixFaceNet`);
        }
    }
    for (const [module, biases] of parts) out.norm(`${module}.bn`, Buffer.concat(biases));
    out.write(path);
}

// ---- the smallest graph: what a call of the peer costs ------------------------------------------

function tag(field, ...values) { // numbers are varints below 2^14, the rest is a length and bytes
    const number = n => n < 128 ? [n] : [n & 127 | 128, n >> 7];
    return values.flatMap(value => {
        if (typeof value === 'number') return [field << 3, ...number(value)];
        const bytes = [...Buffer.from(value)];
        return [field << 3 | 2, ...number(bytes.length), ...bytes];
    });
}

function oneNode(path) { // embedding[1,512] = Relu(input[1,512])
    const shape = tag(2, [...tag(1, tag(1, 1)), ...tag(1, tag(1, 512))]);
    const value = name => [...tag(1, name), ...tag(2, tag(1, [...tag(1, 1), ...shape]))];
    const node = [...tag(1, 'input'), ...tag(2, 'embedding'), ...tag(4, 'Relu')];
    const graph = [...tag(1, node), ...tag(2, 'one_node'), ...tag(11, value('input')),
        ...tag(12, value('embedding'))];
    writeFileSync(path, Buffer.from([...tag(1, 7), ...tag(7, graph), ...tag(8, tag(2, 13))]));
}

const verbs = {checkpoint, 'one-node': oneNode};
const [verb, ...args] = process.argv.slice(2);
if (!verbs[verb] || args.length !== verbs[verb].length) {
    console.error('usage: node onnx.mjs checkpoint GRAPH.onnx OUT.safetensors | one-node OUT.onnx');
    process.exit(2);
}
verbs[verb](...args);
