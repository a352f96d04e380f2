// worker.js - what a WorkerModel of mixfacec.js talks to. SPDX-License-Identifier: 0BSD
import { Model } from './mixfacec.js';

let model;

async function answer({ load, embed, options }) {
  if (embed) return { result: model.embed(embed, options), milliseconds: model.milliseconds };
  model = await Model.load(load, { ...options, progress: (...progress) => postMessage({ progress }) });
  return { result: model.info };
}

onmessage = async ({ data }) => {
  try {
    postMessage({ id: data.id, ...await answer(data) });
  } catch (error) {
    postMessage({ id: data.id, error: error.message, status: error.status });
  }
};
